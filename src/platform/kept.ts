import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { Profile } from '../cases/shape.ts';
import type { KeptThing } from '../backup/format.ts';
import { Draft } from './drafts.ts';
import { FollowUpDraft } from './follow-ups.ts';
import { emptyKnowledge, OwnKnowledge } from './own-knowledge.ts';
import { Settings } from './settings.ts';
import { item } from './storage.ts';
import { Watching } from './noticing.ts';

const schemas = new Map<string, z.ZodMiniType>([
  ['profile', Profile],
  ['settings', Settings],
  ['watching', Watching],
  ['own-knowledge', OwnKnowledge],
]);

/** The shape of a thing that belongs into a backup, by its key; undefined for what belongs to this browser alone. */
export function keptSchema(key: string): z.ZodMiniType | undefined {
  if (key.startsWith('draft:')) return Draft;
  if (key.startsWith('follow-up:')) return FollowUpDraft;
  return schemas.get(key);
}

/** What the user would miss of what lies beside the database: profile, settings, own records, unfinished letters. */
export async function keptThings(): Promise<KeptThing[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key, value]) => keptSchema(key)?.safeParse(value).success)
    .map(([key, value]) => ({ key, value }));
}

const PERSONAL = new Set(['profile', 'settings', 'watching']);

/** Whether a thing takes the place of the one here, and so needs the user's tick. */
export const isPersonal = ({ key }: KeptThing) => PERSONAL.has(key);

/**
 * Takes things from a backup: profile and settings only with the user's tick, in place of what is here; own records as a
 * union in which what is here counts; a draft where there is none. False when the disk said no.
 */
export async function takeKept(things: readonly KeptThing[], withPersonal: boolean): Promise<boolean> {
  const here = await browser.storage.local.get(null);
  const news: Record<string, unknown> = {};
  for (const { key, value } of things) {
    const parsed = keptSchema(key)?.safeParse(value);
    if (!parsed?.success) continue;
    if (key === 'own-knowledge') news[key] = union(await ownKnowledge.get(), parsed.data as OwnKnowledge);
    else if (PERSONAL.has(key) ? withPersonal : !(key in here)) news[key] = parsed.data;
  }
  return browser.storage.local.set(news).then(
    () => true,
    () => false,
  );
}

const ownKnowledge = item('own-knowledge', OwnKnowledge, emptyKnowledge);

function union(here: OwnKnowledge, there: OwnKnowledge): OwnKnowledge {
  const both = <T>(own: T[], others: T[], name: (one: T) => string) => {
    const known = new Set(own.map(name));
    return [...own, ...others.filter((one) => !known.has(name(one)))];
  };
  return {
    version: 1,
    choices: both(here.choices, there.choices, ({ host }) => host),
    records: both(here.records, there.records, ({ id }) => id),
    corrections: both(here.corrections, there.corrections, ({ id }) => id),
  };
}
