import readScript from '../content/read.iife.ts?iife';
import watchScript from '../content/watch.iife.ts?iife';
import { showLikely } from '../platform/likely-icon.ts';
import { languageNow } from './language.ts';
import { hearTabs } from '../platform/tabs.ts';
import { likelyPages } from './likely.ts';
import { noticePage, tabChanged } from './notice.ts';
import { updateWatcher } from './watch.ts';

const noticing = { watchScript, readScript, language: languageNow };
const watched = {
  watchScript,
  hearTabs: hearTabs((tabId, change) => tabChanged(tabId, change, noticing)),
  showLikely: (on: boolean) => showLikely(on ? likelyPages() : []),
};

/** Brings the watcher, its pause and the icon on likely pages in line with the settings and the access there is. */
export function updateNoticing(): Promise<{ watching: boolean }> {
  return updateWatcher(watched);
}

/** Reads a page that the watcher in it thinks is worth it, and marks its tab. */
export function noticed(tabId: number, url: string): Promise<void> {
  return noticePage(tabId, url, noticing);
}
