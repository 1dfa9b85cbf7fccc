import 'fake-indexeddb/auto';
import browser from 'webextension-polyfill';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openMessageOf } from '../../src/background/open-message.ts';
import { appendEvents } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { draft, event } from '../support/case.ts';

beforeEach(async () => {
  await deleteAllRecords();
  const drafted = event({ type: 'drafted', draft, channel: 'email' }, 'c1');
  await appendEvents('c1', [drafted, event({ type: 'sent', day: '2026-11-02' }, 'c1')]);
});
afterEach(() => vi.restoreAllMocks());

const shows = (text: string, sender: string) =>
  vi
    .spyOn(browser.scripting, 'executeScript')
    .mockResolvedValue([{ frameId: 0, documentId: 'd', result: { text, sender, subject: '' } }]);

it.each([
  ['their address', 'We refuse.', 'privacy@modelbank.example', true],
  ['their name alone, as in advertising', 'Modelbank N.V. has an offer for you.', 'news@other.example', false],
  ['neither', 'Your parcel is on its way.', 'shop@other.example', false],
])('a message with %s', async (_, text, sender, isLikely) => {
  shows(text, sender);
  const read = await openMessageOf(1);
  const likely = { id: 'c1', name: 'Modelbank N.V.', request: 'access-recording' };
  expect(read).toEqual({ ok: true, value: { text, from: sender, ...(isLikely ? { likely } : {}) } });
});

it('answers no request that is closed', async () => {
  await appendEvents('c1', [event({ type: 'closed' }, 'c1')]);
  shows('We refuse.', 'privacy@modelbank.example');
  const read = await openMessageOf(1);
  expect(read.ok && read.value.likely).toBeUndefined();
});
