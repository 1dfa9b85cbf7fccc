import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { endedCall } from '../../src/cases/call.ts';
import { newCase } from '../../src/cases/history.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import {
  addToCase,
  deleteAllRecords,
  deleteCall,
  deleteCase,
  listCalls,
  listCases,
  listPictures,
  saveCall,
  saveCase,
} from '../../src/platform/database.ts';

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
  const db = await openDB('tapeback', 3);
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

it('what happened is appended to a case, with its picture, and both go with it', async () => {
  await saveCase(kept);
  const picture = { id: 'p1', caseId: 'c1', data: 'data:image/jpeg;base64,AAAA' };
  const page = { url: 'https://modelbank.example/thanks', title: 'Thanks', text: 'We got it.', picture: 'p1' };
  const at = '2026-11-24T11:00:00.000Z';
  expect(await addToCase('c1', [{ type: 'confirmed', at, ...page }], picture)).toBe(true);
  expect(await addToCase('c1', [{ type: 'sent', at, day: '2026-11-24' }])).toBe(true);
  const [one] = (await listCases()).cases;
  expect(one?.events.map(({ type }) => type)).toEqual(['prepared', 'confirmed', 'sent']);
  expect(await listPictures('c1')).toEqual([picture]);
  expect(await addToCase('gone', [{ type: 'sent', at, day: '2026-11-24' }], { ...picture, id: 'p2' })).toBe(false);
  expect(await listPictures('gone')).toEqual([]);
  await deleteCase('c1');
  expect([(await listCases()).cases, await listPictures('c1')]).toEqual([[], []]);
});

it('a letter said to be posted in two places is posted once, on the day said first', async () => {
  await saveCase(kept);
  const posted = { type: 'sent', at: '2026-11-24T11:00:00.000Z', day: '2026-11-23', channel: 'letter' } as const;
  expect(await addToCase('c1', [posted])).toBe(true);
  expect(await addToCase('c1', [{ ...posted, day: '2026-11-24' }])).toBe(true);
  expect((await listCases()).cases[0]?.events.slice(1)).toEqual([posted]);
});

it('deleting everything leaves neither cases nor calls', async () => {
  await saveCase(kept);
  await deleteAllRecords();
  expect([await listCases(), await listCalls()]).toEqual([
    { cases: [], unreadable: [] },
    { calls: [], unreadable: [] },
  ]);
});
