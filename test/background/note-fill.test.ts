import 'fake-indexeddb/auto';
import browser from 'webextension-polyfill';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillTab } from '../../src/background/forms.ts';
import { appendEvents, readCase } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { draft, event } from '../support/case.ts';

const letter = { subject: 'S', body: 'The full letter' };
const order = {
  url: 'https://modelbank.example/contact',
  values: [
    { key: 'name', value: 'Anna' },
    { key: 'text', value: 'The full letter', short: 'In short' },
  ],
};
const note = {
  id: 'a',
  labels: { name: 'Naam', text: 'Uw bericht' },
  letter: { fields: ['text'], short: 'In short' },
};

/** A page whose script says what it filled. */
function openPage(report: object): void {
  const executeScript = async () => [{ frameId: 0 }];
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue({ executeScript } as never);
  const sendMessage = async () => ({ ok: true, value: { ok: true, notKept: [], ...report } });
  vi.spyOn(browser, 'tabs', 'get').mockReturnValue({ sendMessage } as never);
}

beforeEach(async () => {
  await deleteAllRecords();
  await appendEvents('a', [event({ type: 'drafted', draft: { ...draft, letter }, channel: 'webform' }, 'a')]);
});
afterEach(() => void vi.restoreAllMocks());

// Nobody asks after the fill here, as when the popup is closed between the fill and its answer.
it('a form that took only the short form leaves that form in the case', async () => {
  openPage({ kept: ['name', 'text'], short: ['text'] });
  await fillTab(1, ['fill.js'], order, note);
  const { one } = await readCase('a');
  expect(one?.letter).toEqual({ subject: 'S', body: 'In short' });
  expect(one?.events.map(({ type }) => type)).toEqual(['drafted', 'drafted', 'filled']);
  const filled = one?.events.at(-1);
  expect(filled).toMatchObject({
    url: order.url,
    fields: [
      { label: 'Naam', value: 'Anna' },
      { label: 'Uw bericht', value: 'In short' },
    ],
  });
});

it.each([
  ['took the full letter', { kept: ['name', 'text'] }],
  ['took the short form of something else', { kept: ['name', 'text'], short: ['name'] }],
])('a form that %s leaves the letter of the case as it is', async (_, report) => {
  openPage(report);
  await fillTab(1, ['fill.js'], order, note);
  const { one } = await readCase('a');
  expect(one?.letter).toEqual(letter);
  expect(one?.events.map(({ type }) => type)).toEqual(['drafted', 'filled']);
});

it('without a case, as in a private window, nothing is noted and the fill counts', async () => {
  openPage({ kept: ['text'], short: ['text'] });
  expect(await fillTab(1, ['fill.js'], order, { ...note, id: 'b' })).toMatchObject({ ok: true });
  expect((await readCase('b')).one).toBeUndefined();
});
