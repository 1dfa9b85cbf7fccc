import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { deleteEverything } from '../../src/background/delete-all.ts';
import { openDB } from 'idb';
import { appendEvents } from '../../src/store/case-store.ts';
import { mergeIn } from '../../src/store/merge-in.ts';
import { saveCall } from '../../src/store/call-store.ts';
import { askFrame } from '../../src/platform/frame-access.ts';
import { draft, event } from '../support/case.ts';

const everySite = 'http://*/*,https://*/*';
let held: Set<string>;

beforeEach(() => {
  held = new Set([everySite]);
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    ...browser.permissions,
    contains: async ({ origins }) => held.has(String(origins)),
    request: async ({ origins }) => held.add(String(origins)).size > 0,
    remove: async ({ origins }) => held.delete(String(origins)),
  });
});
afterEach(() => vi.restoreAllMocks());

it('deleting everything gives access back: to all sites, and to a frame whose form was never filled', async () => {
  held = new Set();
  await askFrame(7, 'https://forms.example');
  expect([...held]).toEqual(['https://forms.example/*']);
  held.add(everySite);
  await deleteEverything();
  expect([...held]).toEqual([]);
});

it('deleting everything leaves nothing: no record in any store, no stored item, no alarm', async () => {
  const picture = { id: 'p1', case: 'c1', name: 'page.jpg', data: 'data:image/jpeg;base64,AAAA' };
  await appendEvents('c1', [event({ type: 'drafted', draft, channel: 'email' })], [picture]);
  await mergeIn([{ id: 'x', case: 'c2', type: 'telepathy' }]);
  const call = {
    date: '2026-11-20',
    from: '10:00',
    to: '10:15',
    zone: 'Europe/Amsterdam',
    direction: 'outgoing' as const,
  };
  await saveCall({
    version: 1,
    id: 'k1',
    company: { name: 'Modelbank N.V.' },
    call,
    savedAt: '2026-11-20T10:00:00.000Z',
  });
  await Promise.all([browser.storage.local.set({ a: 1 }), browser.storage.session.set({ b: 1 })]);
  await browser.alarms.create('bell', { when: Date.now() + 1e6 });
  expect((await dump()).map(({ length }) => length)).toContain(2);
  await deleteEverything();
  expect((await dump()).flat()).toEqual([]);
  expect([await browser.storage.local.get(null), await browser.storage.session.get(null)]).toEqual([{}, {}]);
  expect(await browser.alarms.getAll()).toEqual([]);
});

/** Every record of every store. */
async function dump(): Promise<unknown[][]> {
  const db = await openDB('tapeback');
  const records = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name) as Promise<unknown[]>));
  db.close();
  return records;
}
