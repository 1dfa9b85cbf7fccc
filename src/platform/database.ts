import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { CaseEvent } from '../cases/events.ts';
import type { SavedCall } from '../cases/saved-call.ts';
import type { CaseSummary } from '../cases/summary.ts';
import type { Unreadable } from './messages.ts';
import { upgrade } from './migrations.ts';

/** A file kept with a case: a picture of a page, a recording. `data` is a data: address; `sha256` in hex, of its bytes. */
export interface Attachment {
  id: string;
  case: string;
  name: string;
  data: string;
  sha256?: string | undefined;
}

/** A case that cannot be read: as it was kept before version 4, or only named, with its events where they are. */
export interface SetAside {
  id: string;
  why: Unreadable['why'];
  record?: unknown;
}

export interface Schema extends DBSchema {
  /** Since version 2. */
  calls: { key: string; value: SavedCall };
  /** Since version 4: the truth; everything about cases is computed from it. */
  events: { key: [caseId: string, id: string]; value: CaseEvent; indexes: { case: string } };
  /** Since version 4: a line a case, computed. */
  summaries: {
    key: string;
    value: CaseSummary;
    indexes: { rank: string; host: string; companyId: string; state: string };
  };
  /** Since version 4, before that `pictures`. */
  attachments: { key: string; value: Attachment; indexes: { case: string } };
  /** Since version 4. */
  setAside: { key: string; value: SetAside };
}

export const DATABASE_VERSION = 4;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

// Opened in the background only: in Firefox IndexedDB fails in extension pages of private windows.
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('tapeback', DATABASE_VERSION, {
    // What fails half-way leaves the old database as it was.
    upgrade: (db, from, _, change) => {
      change.done.catch(() => undefined);
      void upgrade(db, from, change).catch(() => change.abort());
    },
    blocking: () => void closeDatabase(),
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the database; the next act opens it again. A newer version of ours waits for that. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

type Stores = ('events' | 'summaries' | 'attachments' | 'setAside' | 'calls')[];
const everyStore: Stores = ['events', 'summaries', 'attachments', 'setAside', 'calls'];
export type Change = IDBPTransaction<Schema, Stores, 'readwrite'>;

const listeners = new Set<(ids: readonly string[]) => void>();

/** Is told after cases changed on disk, by their ids; none named means any of them. */
export function onCasesChanged(listener: (ids: readonly string[]) => void): void {
  listeners.add(listener);
}

/**
 * One transaction that holds whole or not at all: it is given back only when it is on disk, and then whoever listens is
 * told of the cases. What throws in it undoes it.
 */
export async function change<T>(cases: readonly string[], act: (change: Change) => Promise<T>): Promise<T> {
  const all: Change = (await database()).transaction(everyStore, 'readwrite', { durability: 'strict' });
  try {
    const [value] = await Promise.all([act(all), all.done]);
    listeners.forEach((listener) => listener(cases));
    return value;
  } catch (error) {
    try {
      all.abort();
    } catch {
      // It has ended already.
    }
    await all.done.catch(() => undefined);
    throw error;
  }
}

/** Empties every store. */
export async function deleteAllRecords(): Promise<void> {
  const all = (await database()).transaction(everyStore, 'readwrite');
  await Promise.all([...everyStore.map((name) => all.objectStore(name).clear()), all.done]);
  listeners.forEach((listener) => listener([]));
}
