import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseCase } from '../cases/read.ts';
import type { Result } from '../core/result.ts';
import { parseSavedCall, type SavedCall } from '../cases/saved-call.ts';
import { isSaidAgain, withEvent } from '../cases/history.ts';
import type { Case, CaseEvent } from '../cases/shape.ts';
import type { Unreadable } from './messages.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: Case };
  /** Since version 2. */
  calls: { key: string; value: SavedCall };
  /** Since version 3. */
  pictures: { key: string; value: Picture; indexes: { case: string } };
}

/** A picture of a page, kept with a case; `data` is a data: address. */
export interface Picture {
  id: string;
  caseId: string;
  data: string;
}

function upgrade(db: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) db.createObjectStore('cases', { keyPath: 'id' });
  if (from < 2) db.createObjectStore('calls', { keyPath: 'id' });
  if (from < 3) db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('case', 'caseId');
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

// Opened in the background only: in Firefox IndexedDB fails in extension pages of private windows.
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('tapeback', 3, {
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

/** Deletes a case with its pictures. */
export async function deleteCase(id: string): Promise<void> {
  const change = (await database()).transaction(['cases', 'pictures'], 'readwrite');
  const pictures = await change.objectStore('pictures').index('case').getAllKeys(id);
  await Promise.all([
    change.objectStore('cases').delete(id),
    ...pictures.map((picture) => change.objectStore('pictures').delete(picture)),
    change.done,
  ]);
}

const withNews = (one: Case, event: CaseEvent) => (isSaidAgain(one, event) ? one : withEvent(one, event));

/**
 * Appends what happened to a stored case, with its picture in the same transaction; that it was sent is noted once. False
 * when there is no such case.
 */
export async function addToCase(id: string, events: readonly CaseEvent[], picture?: Picture): Promise<boolean> {
  const change = (await database()).transaction(['cases', 'pictures'], 'readwrite');
  const found = parseCase(await change.objectStore('cases').get(id));
  if (!found.ok) return false;
  const value = events.reduce(withNews, found.value);
  await Promise.all([
    change.objectStore('cases').put(value),
    ...(picture ? [change.objectStore('pictures').put(picture)] : []),
    change.done,
  ]);
  return true;
}

/** The pictures kept with a case. */
export async function listPictures(caseId: string): Promise<Picture[]> {
  return (await database()).getAllFromIndex('pictures', 'case', caseId);
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

/** Empties every store. */
export async function deleteAllRecords(): Promise<void> {
  const opened = await database();
  await Promise.all([opened.clear('cases'), opened.clear('calls'), opened.clear('pictures')]);
}
