import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { caseOf } from '../cases/history.ts';
import { eventsOfFirstCase } from '../cases/first-version.ts';
import { whyUnreadable } from '../cases/read.ts';
import { summaryOf } from '../cases/summary.ts';
import { localDay } from '../core/date.ts';
import type { Schema } from './schema.ts';

type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Stores of versions 1 to 3, which the types of today do not name. */
interface Before {
  objectStoreNames: DOMStringList;
  createObjectStore(name: string, options: { keyPath: string }): { createIndex(name: string, path: string): unknown };
  deleteObjectStore(name: string): void;
}
interface BeforeChange {
  objectStore(name: string): { getAll(): Promise<unknown[]> };
}

/**
 * Brings a database of any earlier version to today's, in the one transaction of the browser: it holds whole or not at
 * all. Version 1 had `cases`, 2 added `calls`, 3 `pictures`; 4 keeps cases as events.
 */
export async function upgrade(db: Database, from: number, change: Upgrade): Promise<void> {
  const before = db as unknown as Before;
  if (from < 2) before.createObjectStore('calls', { keyPath: 'id' });
  if (from >= 4) return;
  const old = change as unknown as BeforeChange;
  const cases = from >= 1 ? await old.objectStore('cases').getAll() : [];
  const pictures = from >= 3 ? await old.objectStore('pictures').getAll() : [];
  createStores(db);
  for (const one of cases) await moveCase(change, one);
  for (const one of pictures as { id: string; caseId: string; data: string }[])
    await change.objectStore('attachments').put({ id: one.id, case: one.caseId, name: 'page.jpg', data: one.data });
  for (const name of ['cases', 'pictures']) if (before.objectStoreNames.contains(name)) before.deleteObjectStore(name);
}

function createStores(db: Database): void {
  db.createObjectStore('events', { keyPath: ['case', 'id'] }).createIndex('case', 'case');
  const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
  for (const path of ['rank', 'host', 'companyId', 'state'] as const) summaries.createIndex(path, path);
  db.createObjectStore('attachments', { keyPath: 'id' }).createIndex('case', 'case');
  db.createObjectStore('setAside', { keyPath: 'id' });
}

/** A case of the first version as events; one that cannot be read is set aside as it is. */
async function moveCase(change: Upgrade, stored: unknown): Promise<void> {
  const events = eventsOfFirstCase(stored);
  if (!events) {
    const id = String((stored as { id?: unknown }).id);
    await change.objectStore('setAside').put({ id, why: whyUnreadable(stored, 1), record: stored });
    return;
  }
  for (const event of events) await change.objectStore('events').put(event);
  const one = caseOf(events);
  if (one) await change.objectStore('summaries').put(summaryOf(one, localDay(new Date())));
}
