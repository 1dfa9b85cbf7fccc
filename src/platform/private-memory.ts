import browser from 'webextension-polyfill';
import { keepErrandsOf } from './errands.ts';
import { clearMemory } from './storage.ts';

/** What is in memory for every window alike: nothing in it is a private window's. */
const EVERY_WINDOW = ['panel', 'fill-here', 'errands'];

/** Calls back when a window closed, or a tab where the browser has no windows (Android). */
export function onWindowClosed(closed: () => void): void {
  const { windows, tabs } = browser as Pick<typeof browser, 'tabs'> & Partial<Pick<typeof browser, 'windows'>>;
  if (windows) windows.onRemoved.addListener(closed);
  else tabs.onRemoved.addListener(closed);
}

/**
 * Forgets what private windows left in memory once none is open, nor a page of ours about one (a call that goes on, a letter
 * being printed): the browser itself would forget it only when it ends.
 */
export async function forgetPrivate(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ours = tabs.flatMap(({ url }) => (url?.startsWith(browser.runtime.getURL('')) ? url : []));
  if (tabs.some(({ incognito }) => incognito) || ours.some((url) => /[?&]private\b/.test(url))) return;
  await keepErrandsOf(tabs.flatMap(({ id }) => id ?? []));
  const papers = ours.flatMap((url) => /\/paper\/index\.html#(.+)$/.exec(url)?.[1] ?? []);
  await clearMemory([...EVERY_WINDOW, ...papers.map((id) => `paper:${decodeURIComponent(id)}`)]);
}
