import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticePage, tabChanged } from '../../src/background/notice.ts';
import { countOnIcon } from '../../src/platform/badge.ts';
import { settingsItem } from '../../src/platform/settings.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { UNTIL_RESUMED, watchingItem } from '../../src/platform/noticing.ts';

const noticing = { watchScript: 'watch.js', readScript: 'read.js', language: () => Promise.resolve('en') };
const PAGE = 'https://www.bank.example/privacy';
const verdict = {
  url: PAGE,
  title: '',
  lang: 'en',
  kinds: [],
  addresses: [],
  post: [],
  speaksOfRecording: true,
  notices: [{ sentence: 'Calls are recorded.', purposes: [], sure: 0.9, own: true, lang: 'en' }],
  phones: [],
  imprint: [],
  siteName: '',
  structured: [],
  alternates: [],
  links: { ownPolicy: [], requestForm: [] },
  contactForms: 0,
  foreignFrames: [],
  truncated: false,
};
const fake = browser as unknown as Record<
  'action' | 'runtime' | 'scripting' | 'tabs',
  Record<string, (order: never) => unknown>
>;
let tab: number;
let badges: string[];
let icons: string[];
let shown: { url: string; status: string };
let answer: () => Promise<unknown>;
let injected: string[];

beforeEach(async () => {
  await clearStorage();
  await settingsItem.set({ version: 1, country: 'NL', watch: true });
  tab = Math.floor(Math.random() * 1e9);
  [badges, icons, injected] = [[], [], []];
  shown = { url: PAGE, status: 'complete' };
  answer = () => Promise.resolve({ ok: true, value: verdict });
  vi.spyOn(fake.action, 'setIcon').mockImplementation(
    async (set) => void icons.push((set as { path: Record<string, string> }).path[16] ?? ''),
  );
  vi.spyOn(fake.action, 'setBadgeText').mockImplementation(
    async (set) => void badges.push((set as { text: string }).text),
  );
  vi.spyOn(fake.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fake.action, 'setTitle').mockResolvedValue(undefined);
  vi.spyOn(fake.runtime, 'getManifest').mockReturnValue({ action: { default_title: 'Tapeback' } });
  // Another test may have left requests that are due on the icon.
  await countOnIcon(0, '');
  [badges, icons] = [[], []];
  vi.spyOn(fake.scripting, 'executeScript').mockImplementation(async ({ files }: { files: string[] }) => {
    injected.push(...files);
    return [{ frameId: 0 }];
  });
  vi.spyOn(fake.tabs, 'get').mockImplementation(async () => shown);
  vi.spyOn(fake.tabs, 'sendMessage').mockImplementation(() => answer());
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page that scored', () => {
  it('is read and marked, once', async () => {
    await noticePage(tab, PAGE, noticing);
    await noticePage(tab, PAGE, noticing);
    expect([badges, injected]).toEqual([['REC'], ['read.js']]);
  });
  it('is left alone when watching is off, paused, or off on this site, for good or in a private window', async () => {
    const expectQuiet = async () => {
      await noticePage(tab, PAGE, noticing);
      expect(injected).toEqual([]);
    };
    await settingsItem.set({ version: 1, country: 'NL', watch: false });
    await expectQuiet();
    await settingsItem.set({ version: 1, country: 'NL', watch: true });
    await watchingItem(false).set({ version: 1, quietSites: [], pausedUntil: UNTIL_RESUMED });
    await expectQuiet();
    await watchingItem(false).set({ version: 1, quietSites: ['bank.example'] });
    await expectQuiet();
    await watchingItem(false).set({ version: 1, quietSites: [] });
    await watchingItem(true).set({ version: 1, quietSites: ['bank.example'] });
    await expectQuiet();
    await noticePage(tab, 'chrome://settings/', noticing);
    expect(injected).toEqual([]);
  });
  it('is not marked when the tab has moved on while it was read', async () => {
    answer = async () => {
      tabChanged(tab, 'moved', noticing);
      return { ok: true, value: verdict };
    };
    await noticePage(tab, PAGE, noticing);
    expect(badges).toEqual([null]);
  });
  it('is not marked when the tab shows another address, though nobody was told', async () => {
    answer = async () => {
      shown = { url: 'https://www.bank.example/', status: 'complete' };
      return { ok: true, value: verdict };
    };
    await noticePage(tab, PAGE, noticing);
    expect(badges).toEqual([]);
  });
});

describe('a tab that changes', () => {
  it('shows what its page says by the outline of the icon, and takes back only an icon of its own', async () => {
    await noticePage(tab, PAGE, noticing);
    expect(icons).toEqual(['/icons/notice-16.png']);
    tabChanged(tab, 'moved', noticing);
    tabChanged(tab, 'moved', noticing);
    expect(icons).toEqual(['/icons/notice-16.png', '/icons/16.png']);
  });
  it('loses its mark at once, and is looked at again when it has settled, once for many changes', async () => {
    vi.useFakeTimers();
    for (let n = 0; n < 5; n++) {
      tabChanged(tab, 'moved', noticing);
      tabChanged(tab, 'settled', noticing);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect([badges, injected]).toEqual([[null, null, null, null, null], []]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(injected).toEqual(['watch.js']);
  });
  it('is not looked at while it loads, nor when it was read already', async () => {
    vi.useFakeTimers();
    shown = { url: PAGE, status: 'loading' };
    tabChanged(tab, 'settled', noticing);
    await vi.advanceTimersByTimeAsync(1000);
    expect(injected).toEqual([]);
    shown = { url: PAGE, status: 'complete' };
    await noticePage(tab, PAGE, noticing);
    tabChanged(tab, 'settled', noticing);
    await vi.advanceTimersByTimeAsync(1000);
    expect(injected).toEqual(['read.js']);
  });
});
