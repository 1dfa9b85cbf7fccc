import { markTab, unmarkTab } from '../platform/badge.ts';
import { readSettings } from '../platform/settings.ts';
import { addressOfTab, loadedPage, type TabChange } from '../platform/tabs.ts';
import { glanceAgain } from '../platform/scripting.ts';
import { isPaused, isQuietHost, watchingItem } from '../platform/noticing.ts';
import { describePage } from './describe-page.ts';
import { readPage } from './read-page.ts';

/** The content scripts noticing needs, and the user's language. */
export interface Noticing {
  watchScript: string;
  readScript: string;
  language(): Promise<string>;
}

/** One page in one tab; the next page is another visit, so that nothing learned of this one can mark that one. */
interface Visit {
  read: boolean;
  glance?: ReturnType<typeof setTimeout>;
}

// Single-page apps change their address first and their content after.
const SETTLE_MS = 400;
// A worker that died in between knows of no visit; the address is compared as well.
const visits = new Map<number, Visit>();

function visitOf(tabId: number): Visit {
  const visit = visits.get(tabId) ?? { read: false };
  visits.set(tabId, visit);
  return visit;
}

/** True where pages may be noticed: wanted, not paused, and not on a site where the user switched it off. */
async function isNoticed(url: string): Promise<boolean> {
  if (!/^https?:/.test(url) || !(await readSettings()).watch) return false;
  const [lasting, passing] = await Promise.all([watchingItem(false).get(), watchingItem(true).get()]);
  const { hostname } = new URL(url);
  return !isPaused(lasting, new Date()) && !isQuietHost([...lasting.quietSites, ...passing.quietSites], hostname);
}

/** A page the watcher thinks worth a look is read whole, once; what it offers goes on the badge of its tab. */
export async function noticePage(tabId: number, url: string, noticing: Noticing): Promise<void> {
  const visit = visitOf(tabId);
  if (visit.read || !(await isNoticed(url))) return;
  visit.read = true;
  const page = await readPage(tabId, noticing.readScript, true);
  const mark = page.ok ? describePage(page.value, await noticing.language()) : undefined;
  if (!page.ok || !mark || !(await isStillThere(tabId, page.value.url))) return;
  const isHere = () => visits.get(tabId) === visit;
  if (!isHere()) return;
  await markTab(tabId, mark.badge, mark.title, mark.state);
  if (!isHere()) await unmarkTab(tabId);
}

// The reader gives an address of at most so many characters.
const MAX_URL = 2000;

async function isStillThere(tabId: number, url: string): Promise<boolean> {
  return (await addressOfTab(tabId))?.slice(0, MAX_URL) === url;
}

/** What a tab shows has changed: the old mark goes, and once the page has settled the watcher looks again. */
export function tabChanged(tabId: number, change: TabChange, noticing: Noticing): void {
  if (change === 'moved') {
    clearTimeout(visits.get(tabId)?.glance);
    visits.set(tabId, { read: false });
    void unmarkTab(tabId);
    return;
  }
  const visit = visitOf(tabId);
  clearTimeout(visit.glance);
  visit.glance = setTimeout(() => void lookAgain(tabId, visit, noticing), SETTLE_MS);
}

/** Runs the watcher in a page that it has not spoken up for: one drawn late, or without loading a document. */
async function lookAgain(tabId: number, visit: Visit, { watchScript }: Noticing): Promise<void> {
  const page = await loadedPage(tabId);
  if (!page || visit.read || visits.get(tabId) !== visit || !(await isNoticed(page.url))) return;
  await glanceAgain(tabId, watchScript);
}
