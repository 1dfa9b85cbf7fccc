import { askBackground } from '../../platform/ask.ts';
import type { Failed } from '../../platform/messages.ts';
import {
  aloneWithFolder,
  asFolder,
  keepFolder,
  keptFolder,
  mayUse,
  pickFolder,
  type KeptFolder,
} from '../../platform/folder.ts';
import { fileNameOf } from '../../sync/device-file.ts';
import { memoryFolder } from '../../sync/memory-folder.ts';
import { allRecords } from './records.ts';
import { syncOnce, type Keys, type Locked, type Store, type SyncResult } from '../../sync/run.ts';

/** How a round went. `storage`: storage or the folder failed; `access`: the browser wants to be asked again. */
export type Round = SyncResult | { ok: false; why: 'storage' | 'access'; detail?: string };

const PAGE = 2000;
const broken = ({ why, detail = why }: Failed) => new Error(detail);

async function mergeRecords(events: readonly unknown[]): Promise<number> {
  let added = 0;
  for (let at = 0; at < events.length; at += PAGE) {
    const merged = await askBackground({ type: 'merge-records', records: events.slice(at, at + PAGE) });
    if (!merged.ok) throw broken(merged);
    added += merged.value.added;
  }
  return added;
}

const store: Store = { events: allRecords, merge: mergeRecords };

const keysOf = ({ device, locks }: KeptFolder): Keys => ({
  device,
  known: new Map((locks as Locked[]).map((locked) => [locked.lock.salt, locked])),
});

/** One round with the kept folder; undefined when there is none. `ask` straight from a click, where the browser may have to ask. */
export async function syncKept(ask: boolean, password?: string): Promise<Round | undefined> {
  const kept = await keptFolder();
  return kept && run(kept, ask, password);
}

async function run(kept: KeptFolder, ask: boolean, password?: string, isNew = false): Promise<Round> {
  try {
    // Asked first: a click is forgotten while others are waited for.
    if (!(await mayUse(kept, ask))) return { ok: false, why: 'access' };
    return await aloneWithFolder(async () => {
      // Meanwhile everything may have been deleted: then nothing is brought back.
      const still = isNew ? kept : await keptFolder();
      return still ? exchange(still, password) : { ok: false, why: 'storage' };
    });
  } catch (error) {
    return { ok: false, why: 'storage', detail: String(error) };
  }
}

async function exchange(kept: KeptFolder, password?: string): Promise<Round> {
  const keys = { ...keysOf(kept), ...(password ? { password } : {}) };
  const result = await syncOnce(asFolder(kept.handle), store, keys);
  if (result.ok) await keepFolder({ ...kept, locks: [...keys.known.values()] });
  return result;
}

/** Lets the user choose the folder and does a first round; it is kept once that went well. Undefined when none was chosen. */
export async function startFolder(password: string): Promise<Round | undefined> {
  const handle = await pickFolder();
  return handle && run({ handle, device: crypto.randomUUID(), locks: [] }, true, password, true);
}

/** This device's events as one locked file, to be carried by hand. */
export async function fileForDevices(password: string): Promise<{ name: string; text: string }> {
  const [files, device] = [new Map<string, string>(), crypto.randomUUID()];
  await syncOnce(memoryFolder(files), store, { device, known: new Map(), password });
  const name = fileNameOf(device);
  return { name, text: files.get(name) ?? '' };
}

/** Takes what another device's file holds. */
export async function takeFile(name: string, text: string, password: string): Promise<Round> {
  const keys = { device: crypto.randomUUID(), known: new Map<string, Locked>(), password };
  try {
    return await syncOnce(memoryFolder(new Map([[name, text]])), store, keys);
  } catch (error) {
    return { ok: false, why: 'storage', detail: String(error) };
  }
}
