import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, type BackgroundHandlers } from '../../src/platform/events.ts';

const answer = vi.fn<BackgroundHandlers['answer']>(async () => ({ ok: true, value: undefined }));
const scored = vi.fn<BackgroundHandlers['scored']>(async () => undefined);
const nothing = async () => undefined;
const id = fakeBrowser.runtime.id;
const own = fakeBrowser.runtime.getURL('');
const page = 'http://www.modelbank.example/';
const popup = `${own}src/ui/popup/index.html`;
const inPage = { id, url: page, frameId: 0, tab: { id: 7 } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockReturnValue();
  listen({ answer, scored, accessChanged: nothing, started: nothing, installed: nothing });
});

async function say(message: unknown, sender: object): Promise<unknown> {
  const { onMessage } = fakeBrowser.runtime as unknown as {
    onMessage: { trigger(message: unknown, sender: object): Promise<unknown[]> };
  };
  return (await Promise.all(await onMessage.trigger(message, sender)))[0];
}

/** Orders with all that they need. */
const event = { id: 'e', case: 'c', order: 0, at: '2026-11-24T10:00:00.000Z', type: 'noted', text: 'n' };
const call = { date: '2026-11-24', from: '10:00', to: '10:15', zone: 'Europe/Amsterdam', direction: 'outgoing' };
const saved = { version: 1, id: 'a', company: { name: 'B' }, call, savedAt: '2026-11-24T10:00:00.000Z' };
const orders: Record<string, unknown>[] = [
  { type: 'read-page', tabId: 1 },
  { type: 'scan-forms', tabId: 1 },
  { type: 'open-statement', tabId: 1 },
  { type: 'find-on-site', tabId: 1, known: ['https://b.example/privacy'] },
  { type: 'find-progress', tabId: 1 },
  { type: 'stop-finding', tabId: 1 },
  { type: 'fill-form', tabId: 1, order: { url: 'u', values: [{ key: 'k', value: 'v' }] } },
  { type: 'show-field', tabId: 1, label: 'Bericht' },
  { type: 'undo-fill', tabId: 1 },
  { type: 'open-mail', url: 'mailto:a@b.example' },
  { type: 'list-cases', limit: 10 },
  { type: 'read-case', id: 'c' },
  { type: 'company-cases', host: 'b.example' },
  { type: 'delete-case', id: 'c' },
  { type: 'add-to-case', id: 'c', events: [event] },
  { type: 'keep-page', tabId: 1, id: 'c' },
  { type: 'bells-changed' },
  { type: 'read-attachment', id: 'a' },
  { type: 'keep-attachment', case: 'c', name: 'n', mediaType: 'audio/mpeg', data: 'data:' },
  { type: 'search-cases', text: 'b', limit: 10 },
  { type: 'list-old', before: '2026-01-01' },
  { type: 'list-records', limit: 10 },
  { type: 'merge-records', records: [] },
  { type: 'list-calls' },
  { type: 'save-call', call: saved },
  { type: 'delete-call', id: 'a' },
  { type: 'delete-all' },
  { type: 'watch-changed' },
];

/** Whoever else may speak to the background, and what could make them look like a page of ours. */
const strangers: Record<string, object> = {
  'a script of ours in a page': inPage,
  'a script of ours in a frame': { ...inPage, frameId: 4 },
  'another extension': { id: 'another', url: popup },
  'another extension’s page': { id: 'another', url: 'chrome-extension://another/popup.html' },
  'a page of ours on an address alike': { id, url: popup.replace('://', '://x') },
};

describe.each(Object.entries(strangers))('from %s', (_, sender) => {
  it.each(orders)('$type is not heard', async (order) => {
    expect(await say(order, sender)).toBeUndefined();
    expect([answer.mock.calls, scored.mock.calls]).toEqual([[], []]);
  });
});

describe('from a page of ours', () => {
  it.each(orders)('$type is carried out', async (order) => {
    await say(order, { id, url: popup });
    expect(answer).toHaveBeenCalledExactlyOnceWith(order);
  });
  it.each(orders.filter((order) => Object.keys(order).length > 1))(
    '$type without what it needs is refused',
    async ({ type }) => {
      expect(await say({ type }, { id, url: popup })).toEqual({ ok: false, why: 'bad-message' });
      expect(answer).not.toHaveBeenCalled();
    },
  );
  const tree = JSON.parse(
    '{"__proto__": {"type": "delete-all"}, "constructor": {"prototype": {"type": "delete-all"}}}',
  ) as object;
  it.each<[string, unknown]>([
    ['a number', 7],
    ['a list of orders', orders],
    ['a text of an order', JSON.stringify(orders[0])],
    ['prototypes', tree],
    ['a type that is a list', { type: ['delete-all'] }],
    ['a type that is every object’s', { type: 'constructor' }],
    ['a type that is every object’s prototype', { type: '__proto__' }],
    ['a type with a space', { type: 'delete-all ' }],
    ['a tab that is a text', { type: 'read-page', tabId: '1' }],
    ['a tab below zero', { type: 'read-page', tabId: -1 }],
    ['half a tab', { type: 'read-page', tabId: 1.5 }],
    ['an endless list', { type: 'list-cases', limit: Infinity }],
    ['ten megabytes', { type: 'read-case', id: 'x'.repeat(10_000_000) }],
    ['a web address as mail', { type: 'open-mail', url: 'https://b.example/' }],
    ['a script as mail', { type: 'open-mail', url: 'javascript:mailto:a@b.example' }],
    ['an event of no kind', { type: 'add-to-case', id: 'c', events: [{ ...event, type: 'sent-all' }] }],
    [
      'an order with a value that is no text',
      { type: 'fill-form', tabId: 1, order: { url: 'u', values: [{ key: 'k', value: {} }] } },
    ],
  ])('%s is refused', async (_, message) => {
    expect(await say(message, { id, url: popup })).toEqual({ ok: false, why: 'bad-message' });
    expect(answer).not.toHaveBeenCalled();
  });
  it('what an order has besides is left behind', async () => {
    await say({ type: 'delete-case', id: 'c', also: 'd', url: 'https://b.example' }, { id, url: popup });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ type: 'delete-case', id: 'c' });
  });
});

describe('a score', () => {
  const score = { type: 'watch/score', score: 9 };
  it.each<[string, unknown, object]>([
    ['from a frame', score, { ...inPage, frameId: 1 }],
    ['from another extension', score, { ...inPage, id: 'another' }],
    ['from no tab', score, { id, url: page, frameId: 0 }],
    ['from a tab without a number', score, { ...inPage, tab: {} }],
    ['from no address', score, { ...inPage, url: undefined }],
    ['that is a text', { type: 'watch/score', score: '9' }, inPage],
    ['that is no number', { type: 'watch/score', score: Number.NaN }, inPage],
    ['that is missing', { type: 'watch/score' }, inPage],
    ['of another name', { type: 'watch/scores', score: 9 }, inPage],
  ])('%s is not heard', async (_, message, sender) => {
    await say(message, sender);
    expect(scored).not.toHaveBeenCalled();
  });
});
