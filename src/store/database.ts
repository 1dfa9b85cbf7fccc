import { openDB, type IDBPDatabase } from 'idb';
import { upgrade } from './migrations.ts';
import type { Change, Schema, Stores } from './schema.ts';

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
    terminated: () => {
      opened = undefined;
      tell([]);
    },
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

const everyStore: Stores = ['events', 'summaries', 'attachments', 'setAside', 'calls'];

const listeners = new Set<(ids: readonly string[]) => void>();

/** Is told after cases changed on disk, by their ids; none named means any of them. */
export function onCasesChanged(listener: (ids: readonly string[]) => void): void {
  listeners.add(listener);
}

function tell(ids: readonly string[]): void {
  listeners.forEach((listener) => listener(ids));
}

/** What was read last, until a case changes on disk; a read that failed is done again. */
export function untilCasesChange<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  onCasesChanged(() => (known = undefined));
  return async () => {
    const reading = (known ??= read());
    try {
      return await reading;
    } catch (error) {
      if (known === reading) known = undefined;
      throw error;
    }
  };
}

/**
 * One transaction that holds whole or not at all: it is given back only when it is on disk, and then whoever listens is
 * told of the cases. What throws in it undoes it.
 */
export async function change<T>(cases: readonly string[], act: (change: Change) => Promise<T>): Promise<T> {
  const all: Change = (await database()).transaction(everyStore, 'readwrite', { durability: 'strict' });
  try {
    const [value] = await Promise.all([act(all), all.done]);
    tell(cases);
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
  tell([]);
}
