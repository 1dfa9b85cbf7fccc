import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, type BackgroundHandlers } from '../../src/platform/events.ts';

const answer = vi.fn<BackgroundHandlers['answer']>(async () => ({ ok: true, value: undefined }));
const scored = vi.fn<BackgroundHandlers['scored']>(async () => undefined);
const installed = vi.fn<BackgroundHandlers['installed']>(async () => undefined);
const nothing = async () => undefined;

/** The parts of a sender that the browser, and nobody else, fills in. */
interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

async function say(message: unknown, sender: Sender): Promise<unknown[]> {
  const { onMessage } = fakeBrowser.runtime as unknown as {
    onMessage: { trigger(message: unknown, sender: Sender): Promise<unknown[]> };
  };
  return Promise.all(await onMessage.trigger(message, sender));
}

const id = fakeBrowser.runtime.id;
const ours = fakeBrowser.runtime.getURL('/src/ui/popup/index.html');
const ask = { type: 'delete-all' };
const page = 'http://www.modelbank.example/';

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockReturnValue();
  listen({ answer, scored, accessChanged: nothing, started: nothing, installed });
});

describe('an order to the background', () => {
  it('is carried out for our own page', async () => {
    expect(await say(ask, { id, url: ours })).toEqual([{ ok: true, value: undefined }]);
    expect(answer).toHaveBeenCalledOnce();
  });
  it.each<[string, Sender]>([
    ['a script of ours in a page', { id, url: page, frameId: 0, tab: { id: 7 } }],
    ['another extension', { id: 'another', url: ours }],
    ['nobody', {}],
    ['a page named like ours', { id, url: `${page}?${ours}` }],
    ['a page without an address', { id }],
  ])('is not heard from %s', async (_, sender) => {
    expect(await say(ask, sender)).toEqual([undefined]);
    expect(answer).not.toHaveBeenCalled();
  });
  it.each<[string, unknown]>([
    ['no order', undefined],
    ['a text', 'delete-all'],
    ['an unknown one', { type: 'send-all' }],
    ['one without what it needs', { type: 'delete-call' }],
    ['one made of prototypes', JSON.parse('{"__proto__": {"type": "delete-all"}}')],
  ])('is refused when it is %s', async (_, message) => {
    expect(await say(message, { id, url: ours })).toEqual([{ ok: false, why: 'bad-message' }]);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('a score of the watcher', () => {
  const score = { type: 'watch/score', score: 9 };
  const top = { id, url: page, frameId: 0, tab: { id: 7 } };

  it('is heard from the page itself', async () => {
    await say(score, top);
    expect(scored).toHaveBeenCalledExactlyOnceWith(7, page);
  });
  it.each<[string, Sender]>([
    ['a frame in it', { ...top, frameId: 3 }],
    ['another extension', { ...top, id: 'another' }],
    ['no tab', { id, url: page, frameId: 0 }],
  ])('is not heard from %s', async (_, sender) => {
    await say(score, sender);
    expect(scored).not.toHaveBeenCalled();
  });
});

describe('the welcome page', () => {
  const { onInstalled } = fakeBrowser.runtime as unknown as {
    onInstalled: { trigger(details: { reason: string }): Promise<unknown> };
  };
  it('is for a new installation', async () => {
    await onInstalled.trigger({ reason: 'install' });
    expect(installed).toHaveBeenCalledOnce();
  });
  it.each(['update', 'browser_update', 'chrome_update'])('is not for %s', async (reason) => {
    await onInstalled.trigger({ reason });
    expect(installed).not.toHaveBeenCalled();
  });
});
