import browser from 'webextension-polyfill';
import type { KeptThing } from '../backup/format.ts';
import { draftKind } from './drafts.ts';
import { followUpKind } from './follow-ups.ts';
import { knowledgeKind } from './own-knowledge.ts';
import { watchingKind } from './noticing.ts';
import { profileKind, settingsKind } from './settings.ts';
import { item, type Kind } from './storage.ts';

/** Every kind of item that belongs into a backup; a test compares them with everything that is stored. */
export const keptKinds = [profileKind, settingsKind, watchingKind, knowledgeKind, draftKind, followUpKind];

function kindOf(key: string): Kind<unknown> | undefined {
  const known = keptKinds as readonly Kind<unknown>[];
  return known.find((kind) => (kind.key.endsWith(':') ? key.startsWith(kind.key) : key === kind.key));
}

/** The schema of an item that belongs into a backup, by its key; undefined for what belongs to this browser alone. */
export function keptSchema(key: string): Kind<unknown>['schema'] | undefined {
  return kindOf(key)?.schema;
}

/** What the user would miss of what is stored beside the database: profile, settings, own records, unfinished letters. */
export async function keptThings(): Promise<KeptThing[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key, value]) => keptSchema(key)?.safeParse(value).success)
    .map(([key, value]) => ({ key, value }));
}

/** What the user ticks: details and settings in place of those here, what is known of companies, letters not yet sent. */
export type KeptGroup = 'personal' | 'known' | 'drafts';

/** The group a kept thing belongs to; undefined for what this browser alone keeps. */
export function groupOf({ key }: Pick<KeptThing, 'key'>): KeptGroup | undefined {
  const says = kindOf(key)?.inBackup;
  if (says === undefined || says === 'no') return undefined;
  return says === 'ask' ? 'personal' : says === 'missing' ? 'drafts' : 'known';
}

/** Takes the ticked groups of items from a backup, each as its kind says. False when storage failed. */
export async function takeKept(things: readonly KeptThing[], ticked: readonly KeptGroup[]): Promise<boolean> {
  let isWhole = true;
  for (const thing of things) {
    const [kind, group] = [kindOf(thing.key), groupOf(thing)];
    const parsed = kind?.schema.safeParse(thing.value);
    if (!kind || !group || !parsed?.success || !ticked.includes(group)) continue;
    const saved = await item(kind, 'local', thing.key.slice(kind.key.length)).change((here, isThere) => {
      if (typeof kind.inBackup === 'function') return kind.inBackup(here, parsed.data);
      return kind.inBackup === 'missing' && isThere ? here : parsed.data;
    });
    isWhole &&= saved.ok;
  }
  return isWhole;
}
