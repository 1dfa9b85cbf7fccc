import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { endedCall } from '../../src/cases/call.ts';
import { newCase } from '../../src/cases/history.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { deleteAllRecords, deleteCall, listCalls, listCases, saveCall, saveCase } from '../../src/platform/database.ts';

const kept = newCase({
  id: 'c1',
  at: '2026-11-24T10:00:00.000Z',
  channel: 'email',
  request: 'access-recording',
  addressee: { name: 'Modelbank N.V.', host: 'modelbank.example' },
  jurisdiction: 'nl',
  language: 'nl',
  letter: { subject: 'S', body: 'B' },
});
const call: SavedCall = {
  version: 1,
  id: 'call1',
  company: { name: 'Modelbank N.V.', host: 'www.modelbank.example' },
  call: endedCall(new Date('2026-11-24T14:18:00'), 'Europe/Amsterdam'),
  savedAt: '2026-11-24T13:18:00.000Z',
};

it('a database of before there were calls keeps its cases, and takes calls', async () => {
  const first = await openDB('tapeback', 1, {
    upgrade: (db) => void db.createObjectStore('cases', { keyPath: 'id' }),
  });
  await first.put('cases', kept);
  first.close();
  expect(await listCases()).toEqual({ cases: [kept], unreadable: [] });
  await saveCall(call);
  expect(await listCalls()).toEqual({ calls: [call], unreadable: [] });
});

it('a call this version cannot read is named and stays stored', async () => {
  const db = await openDB('tapeback', 2);
  await db.put('calls', { id: 'later', version: 9 });
  await db.put('calls', { id: 'odd', version: 1 });
  expect((await listCalls()).unreadable).toEqual([
    { id: 'later', why: 'unknown-version' },
    { id: 'odd', why: 'broken' },
  ]);
  expect(await db.get('calls', 'odd')).toEqual({ id: 'odd', version: 1 });
  await deleteCall('odd');
  expect(await db.getAllKeys('calls')).toEqual(['call1', 'later']);
  db.close();
});

it('deleting everything leaves neither cases nor calls', async () => {
  await saveCase(kept);
  await deleteAllRecords();
  expect([await listCases(), await listCalls()]).toEqual([
    { cases: [], unreadable: [] },
    { calls: [], unreadable: [] },
  ]);
});
