import 'fake-indexeddb/auto';
import process from 'node:process';
import fs from 'node:fs';
import { openDB, type IDBPDatabase } from 'idb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE_VERSION } from '../../src/store/database.ts';
import { listCases } from '../../src/store/case-lists.ts';
import { listCalls } from '../../src/store/call-store.ts';
import { readCase } from '../../src/store/case-store.ts';
import { FDBFactory } from '../support/fake-indexeddb.ts';

const shared = globalThis.indexedDB;
// The golden files were made there; a moment of theirs is another day elsewhere.
const home = process.env.TZ;
process.env.TZ = 'UTC';
afterAll(async () => {
  process.env.TZ = home;
  await closeDatabase();
  globalThis.indexedDB = shared;
});
beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new FDBFactory();
});

type Records = Record<string, { id: string }[]>;

/** The stores as each version made them: history, never to be changed. */
const schemas: Record<number, (db: IDBPDatabase) => void> = {
  1: (db) => void db.createObjectStore('cases', { keyPath: 'id' }),
  2: (db) => {
    schemas[1]?.(db);
    db.createObjectStore('calls', { keyPath: 'id' });
  },
  3: (db) => {
    schemas[2]?.(db);
    db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('case', 'caseId');
  },
  4: (db) => {
    db.createObjectStore('calls', { keyPath: 'id' });
    db.createObjectStore('events', { keyPath: ['case', 'id'] }).createIndex('case', 'case');
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    for (const path of ['rank', 'host', 'companyId', 'state']) summaries.createIndex(path, path);
    db.createObjectStore('attachments', { keyPath: 'id' }).createIndex('case', 'case');
    db.createObjectStore('setAside', { keyPath: 'id' });
  },
};

const golden = (version: number) =>
  JSON.parse(fs.readFileSync(`test/fixtures/database/${version}.json`, 'utf8')) as Records;

/** The lines of the golden cases as they are computed today: what a database holds of them is made anew. */
const linesOfToday = JSON.parse(fs.readFileSync('test/fixtures/database/lines.json', 'utf8')) as Records[string];

/** A database as a version of ours left it, with what its golden file holds. */
async function leftBy(version: number, records = golden(version)): Promise<void> {
  const db = await openDB('tapeback', version, { upgrade: (made) => schemas[version]?.(made) });
  for (const [store, list] of Object.entries(records)) for (const one of list) await db.put(store, one);
  db.close();
}

async function dump(): Promise<Records> {
  const db = await openDB('tapeback');
  const names = [...db.objectStoreNames].toSorted();
  const stores = await Promise.all(names.map(async (name) => [name, await db.getAll(name)] as const));
  db.close();
  return Object.fromEntries(stores);
}

const versions = Object.keys(schemas).map(Number);

describe.each(versions)('a database of version %i', (version) => {
  it('is brought to what its golden file becomes today', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T12:00:00Z') });
    await leftBy(version);
    await listCases({ limit: 1 });
    await closeDatabase();
    const found = await dump();
    vi.useRealTimers();
    // The newest golden holds what every case before became; older ones held less.
    const newest = { ...golden(DATABASE_VERSION), summaries: linesOfToday };
    const held = version < 3 ? { ...newest, attachments: [] } : newest;
    expect(found).toEqual(version < 2 ? { ...held, calls: [] } : held);
  });
  it('shows its cases whole', async () => {
    await leftBy(version);
    const { cases, unreadable } = await listCases({ limit: 50 });
    expect(Object.fromEntries(cases.map(({ id, state }) => [id, state]))).toEqual({
      answered: 'closed',
      fresh: 'drafted',
      sent: 'replied',
    });
    expect(unreadable).toEqual([
      { id: 'broken', why: 'broken' },
      { id: 'newer', why: 'unknown-version' },
    ]);
    expect((await readCase('sent')).one?.events.map(({ type }) => type)).toEqual([
      'drafted',
      'sent',
      'extended',
      'follow-up',
    ]);
    expect((await listCalls()).calls.length).toBe(version < 2 ? 0 : 1);
  });
});

it('every version there was is tried', () => expect(versions.at(-1)).toBe(DATABASE_VERSION));

it('an upgrade that fails half-way leaves the old database as it was', async () => {
  await leftBy(3);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementationOnce(() => {
    throw new Error('no room');
  });
  await expect(listCases({ limit: 1 })).rejects.toThrow('abort');
  put.mockRestore();
  await closeDatabase();
  const db = await openDB('tapeback');
  expect([db.version, await db.count('cases')]).toEqual([3, golden(3)['cases']?.length]);
  db.close();
  expect((await listCases({ limit: 50 })).cases.length).toBe(3);
});

it('a newer database than this code knows is left alone', async () => {
  const db = await openDB('tapeback', DATABASE_VERSION + 1, { upgrade: (made) => void made.createObjectStore('new') });
  db.close();
  await expect(listCases({ limit: 1 })).rejects.toThrow(/version/i);
  expect(Object.keys(await dump())).toEqual(['new']);
});
