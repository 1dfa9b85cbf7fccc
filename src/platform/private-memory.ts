import browser from 'webextension-polyfill';
import { ownUrl } from './browser.ts';
import { errandsItem, keepErrandsOf } from './errands.ts';
import { fillHereItem } from './fill-here.ts';
import { shownItem } from './panel.ts';
import { paperAt, paperItem } from './papers.ts';
import { isFromPrivate } from './standing.ts';
import { clearMemory } from './storage.ts';

/** What is in memory for every window alike: nothing in it is a private window's. */
const everyWindow = [shownItem, fillHereItem, errandsItem];

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
  const ours = tabs.flatMap(({ url }) => (url?.startsWith(ownUrl('')) ? url : []));
  if (tabs.some(({ incognito }) => incognito) || ours.some(isFromPrivate)) return;
  await keepErrandsOf(tabs.flatMap(({ id }) => id ?? []));
  const papers = ours.flatMap((url) => paperAt(url) ?? []).map(paperItem);
  await clearMemory([...everyWindow, ...papers].map(({ key }) => key));
}
