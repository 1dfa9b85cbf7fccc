import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeAll, expect, it } from 'vitest';
import { endedCall } from '../../src/cases/call.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { appendEvents, deleteCase, readCase } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { deleteCall, listCalls, saveCall } from '../../src/store/call-store.ts';
import { listAttachments } from '../support/list-attachments.ts';
import { listCases } from '../../src/store/case-lists.ts';
import { listEvents } from '../../src/store/records.ts';
import { draft, event } from '../support/case.ts';

// Other files of the same process leave records.
beforeAll(() => deleteAllRecords());

const call: SavedCall = {
  version: 1,
  id: 'call1',
  company: { name: 'Modelbank N.V.', host: 'www.modelbank.example' },
  call: endedCall(new Date('2026-11-24T14:18:00'), 'Europe/Amsterdam'),
  savedAt: '2026-11-24T13:18:00.000Z',
};

it('a call this version cannot read is named and stays stored', async () => {
  await saveCall(call);
  const db = await openDB('tapeback');
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

const begun = (id: string) => event({ type: 'drafted', draft, channel: 'email' }, id);
const lines = async () => (await listCases({ limit: 50 })).cases;

it('what happened is appended to a case, with its picture, and both go with it', async () => {
  expect(await appendEvents('c1', [begun('c1')])).toBe(true);
  const picture = { id: 'p1', case: 'c1', name: 'page.jpg', data: 'data:image/jpeg;base64,AAAA' };
  const page = { url: 'https://modelbank.example/thanks', title: 'Thanks', text: 'We got it.', picture: 'p1' };
  expect(await appendEvents('c1', [event({ type: 'confirmed', ...page })], [picture])).toBe(true);
  expect(await appendEvents('c1', [event({ type: 'sent', day: '2026-11-24' })])).toBe(true);
  const { one } = await readCase('c1');
  expect(one?.events.map(({ type, order }) => [type, order])).toEqual([
    ['drafted', 0],
    ['confirmed', 1],
    ['sent', 2],
  ]);
  expect(await lines()).toMatchObject([{ id: 'c1', state: 'sent', due: '2026-12-24', ring: '2027-01-04' }]);
  expect(await listAttachments('c1')).toEqual([picture]);
  expect(await appendEvents('gone', [event({ type: 'closed' })], [{ ...picture, id: 'p2', case: 'gone' }])).toBe(false);
  expect(await listAttachments('gone')).toEqual([]);
  await deleteCase('c1');
  expect([await lines(), await listAttachments('c1'), (await listEvents()).events.map(({ id }) => id)]).toEqual([
    [],
    [],
    ['deleted/c1'],
  ]);
  expect(await appendEvents('c1', [begun('c1')])).toBe(false);
});

it('the same event said twice is one', async () => {
  const [first, note] = [begun('c2'), event({ type: 'noted', text: 'n' }, 'c2')];
  await appendEvents('c2', [first]);
  await appendEvents('c2', [first, note]);
  await appendEvents('c2', [note]);
  expect((await readCase('c2')).one?.events.map(({ type }) => type)).toEqual(['drafted', 'noted']);
});

it('a letter said to be posted in two places is posted once, on the day said first', async () => {
  await appendEvents('c3', [begun('c3')]);
  const posted = { type: 'sent', day: '2026-11-23', channel: 'letter' } as const;
  expect(await appendEvents('c3', [event(posted)])).toBe(true);
  expect(await appendEvents('c3', [event({ ...posted, day: '2026-11-24' })])).toBe(true);
  expect((await readCase('c3')).one?.events.slice(1)).toMatchObject([posted]);
});

it('two windows that note something at once lose nothing', async () => {
  await appendEvents('c4', [begun('c4')]);
  const notes = Array.from({ length: 20 }, (_, n) => event({ type: 'noted', text: String(n) }, 'c4'));
  await Promise.all(notes.map((note) => appendEvents('c4', [note])));
  const found = (await readCase('c4')).one?.events ?? [];
  expect([found.length, new Set(found.map(({ order }) => order)).size]).toEqual([21, 21]);
});

it('what cannot be read of a case is named, and the rest works', async () => {
  await appendEvents('c5', [begun('c5')]);
  const db = await openDB('tapeback');
  await db.put('events', { id: 'later', case: 'c5', type: 'telepathy' });
  await db.put('events', { id: 'odd', case: 'c5', type: 'sent' });
  db.close();
  const { one, unreadable } = await readCase('c5');
  expect(one?.events.map(({ type }) => type)).toEqual(['drafted']);
  expect(unreadable).toEqual([
    { id: 'later', why: 'unknown-version' },
    { id: 'odd', why: 'broken' },
  ]);
});

it('lines that an older version wrote are made anew, and a case that cannot be made out is named', async () => {
  const db = await openDB('tapeback');
  await db.put('events', { id: 'x', case: 'c6', type: 'drafted' });
  await db.put('summaries', { id: 'c5', version: 0, rank: '0' });
  db.close();
  expect((await lines()).find(({ id }) => id === 'c5')).toMatchObject({ name: 'Modelbank N.V.', state: 'drafted' });
  expect((await listCases({ limit: 50 })).unreadable).toEqual([{ id: 'c6', why: 'broken' }]);
  await deleteCase('c6');
  expect((await listCases({ limit: 50 })).unreadable).toEqual([]);
});

it('deleting everything leaves nothing', async () => {
  await deleteAllRecords();
  expect([await listCases({ limit: 9 }), await listCalls(), await listEvents()]).toEqual([
    { cases: [], total: 0, unreadable: [] },
    { calls: [], unreadable: [] },
    { events: [], unreadable: [] },
  ]);
});
