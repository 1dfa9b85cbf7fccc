import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseCase } from '../cases/read.ts';
import type { Case } from '../cases/shape.ts';
import type { UnreadableCase } from './messages.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: Case };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

// Opened in the background only: in Firefox IndexedDB fails in extension pages of private windows.
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('tapeback', 1, {
    upgrade: (db) => void db.createObjectStore('cases', { keyPath: 'id' }),
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Every case that can be read, and the ones that cannot, which stay stored untouched. */
export async function listCases(): Promise<{ cases: Case[]; unreadable: UnreadableCase[] }> {
  const cases: Case[] = [];
  const unreadable: UnreadableCase[] = [];
  for (const stored of await (await database()).getAll('cases')) {
    const parsed = parseCase(stored);
    if (parsed.ok) cases.push(parsed.value);
    else unreadable.push({ id: String(stored.id), why: parsed.why });
  }
  return { cases, unreadable };
}

export async function saveCase(value: Case): Promise<void> {
  await (await database()).put('cases', value);
}

export async function deleteCase(id: string): Promise<void> {
  await (await database()).delete('cases', id);
}

export async function deleteAllCases(): Promise<void> {
  await (await database()).clear('cases');
}
