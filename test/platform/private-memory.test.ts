import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { draftItem, emptyDraft } from '../../src/platform/drafts.ts';
import { forgetPrivate } from '../../src/platform/private-memory.ts';

const own = (file: string) => browser.runtime.getURL(file);
const errand = (tabId: number) => ({
  tabId,
  draftKey: 'x',
  host: 'x.example',
  path: '/',
  name: 'X',
  url: 'https://x.example/privacy',
  platform: false,
  asking: false,
  at: '2026-11-24T10:00:00.000Z',
});
const open = (...tabs: object[]) => vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
const keys = async () => Object.keys(await browser.storage.session.get(null)).toSorted();
const everything = ['draft:x', 'errands', 'fill-here', 'own-knowledge', 'panel', 'paper:a b', 'paper:c'];

beforeEach(async () => {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await draftItem('x', true).set({ ...emptyDraft, request: 'access' });
  await draftItem('y', false).set({ ...emptyDraft, request: 'access' });
  const others = ['fill-here', 'own-knowledge', 'panel', 'paper:a b', 'paper:c'].map((key) => [key, 1]);
  await browser.storage.session.set({ ...Object.fromEntries(others), errands: [errand(1), errand(2)] });
});

describe('when a window was closed', () => {
  it.each([
    ['a private one is open', { id: 1, incognito: true }],
    [
      'a call from a private one goes on in a page of ours',
      { id: 1, url: own('src/ui/app/index.html#on-the-phone?from=a1') },
    ],
  ])('all stays as long as %s', async (_, tab) => {
    open({ id: 9, url: 'https://x.example/' }, tab);
    await forgetPrivate();
    expect(await keys()).toEqual(everything);
  });
  it('what the last private one left in memory goes; what other windows use, and what is on disk, stays', async () => {
    open({ id: 1, url: 'https://x.example/?private' }, { id: 3, url: own('src/ui/paper/index.html#a%20b') }, { id: 4 });
    await forgetPrivate();
    expect(await keys()).toEqual(['errands', 'fill-here', 'panel', 'paper:a b']);
    expect((await browser.storage.session.get('errands')).errands).toEqual([errand(1)]);
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['draft:y']);
  });
});
