import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseCase } from '../cases/read.ts';
import type { Result } from '../core/result.ts';
import { parseSavedCall, type SavedCall } from '../cases/saved-call.ts';
import type { Case } from '../cases/shape.ts';
import type { Unreadable } from './messages.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: Case };
  /** Since version 2. */
  calls: { key: string; value: SavedCall };
}

function upgrade(db: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) db.createObjectStore('cases', { keyPath: 'id' });
  if (from < 2) db.createObjectStore('calls', { keyPath: 'id' });
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

// Opened in the background only: in Firefox IndexedDB fails in extension pages of private windows.
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('tapeback', 2, {
    upgrade,
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Sorts what is stored into what can be read and what cannot, which stays stored untouched. */
function sortOut<T>(stored: readonly { id: unknown }[], parse: (one: unknown) => Result<T, Unreadable['why']>) {
  const readable: T[] = [];
  const unreadable: Unreadable[] = [];
  for (const one of stored) {
    const parsed = parse(one);
    if (parsed.ok) readable.push(parsed.value);
    else unreadable.push({ id: String(one.id), why: parsed.why });
  }
  return { readable, unreadable };
}

/** Every case that can be read, and the ones that cannot. */
export async function listCases(): Promise<{ cases: Case[]; unreadable: Unreadable[] }> {
  const { readable, unreadable } = sortOut(await (await database()).getAll('cases'), parseCase);
  return { cases: readable, unreadable };
}

export async function saveCase(value: Case): Promise<void> {
  await (await database()).put('cases', value);
}

export async function deleteCase(id: string): Promise<void> {
  await (await database()).delete('cases', id);
}

/** Every noted call that can be read, and the ones that cannot. */
export async function listCalls(): Promise<{ calls: SavedCall[]; unreadable: Unreadable[] }> {
  const { readable, unreadable } = sortOut(await (await database()).getAll('calls'), parseSavedCall);
  return { calls: readable, unreadable };
}

export async function saveCall(value: SavedCall): Promise<void> {
  await (await database()).put('calls', value);
}

export async function deleteCall(id: string): Promise<void> {
  await (await database()).delete('calls', id);
}

/** Empties both stores. */
export async function deleteAllRecords(): Promise<void> {
  const opened = await database();
  await Promise.all([opened.clear('cases'), opened.clear('calls')]);
}
