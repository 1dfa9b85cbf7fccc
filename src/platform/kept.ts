import browser from 'webextension-polyfill';
import type { KeptThing } from '../backup/format.ts';
import { draftKind } from './drafts.ts';
import { followUpKind } from './follow-ups.ts';
import { knowledgeKind } from './own-knowledge.ts';
import { watchingKind } from './noticing.ts';
import { profileKind, settingsKind } from './settings.ts';
import type { Kind } from './storage.ts';

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

/** Whether an item takes the place of the one here, and so needs the user's tick. */
export const isPersonal = ({ key }: KeptThing) => kindOf(key)?.inBackup === 'ask';

/** Takes items from a backup, each as its kind says; those that need the user's tick only with it. False when storage failed. */
export async function takeKept(things: readonly KeptThing[], withPersonal: boolean): Promise<boolean> {
  const here = await browser.storage.local.get(null);
  const news: Record<string, unknown> = {};
  for (const { key, value } of things) {
    const kind = kindOf(key);
    const parsed = kind?.schema.safeParse(value);
    if (!kind || !parsed?.success) continue;
    if (typeof kind.inBackup === 'function') news[key] = kind.inBackup(storedAs(kind, here[key]), parsed.data);
    else if (kind.inBackup === 'ask' ? withPersonal : !(key in here)) news[key] = parsed.data;
  }
  return browser.storage.local.set(news).then(
    () => true,
    () => false,
  );
}

function storedAs({ schema, fallback }: Kind<unknown>, stored: unknown): unknown {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : fallback;
}
