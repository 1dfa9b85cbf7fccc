import browser from 'webextension-polyfill';

/** What became of a tab: it shows another page (`moved`), or its page has finished loading (`settled`). */
export type TabChange = 'moved' | 'settled';

/**
 * Tells of tabs whose address changed or that finished loading. Listens from the start, as a worker that is woken must;
 * the answer switches it off and on, and off means that tabs wake nobody.
 */
export function hearTabs(heard: (tabId: number, change: TabChange) => void): (on: boolean) => void {
  const updated = (tabId: number, { url, status }: { url?: string; status?: string }) => {
    if (url !== undefined || status === 'loading') heard(tabId, 'moved');
    if (url !== undefined || status === 'complete') heard(tabId, 'settled');
  };
  const { onUpdated } = browser.tabs;
  onUpdated.addListener(updated);
  return (on) => {
    if (!on) onUpdated.removeListener(updated);
    else if (!onUpdated.hasListener(updated)) onUpdated.addListener(updated);
  };
}

/** What a tab shows once it has loaded; undefined while it loads, and where the address may not be seen. */
export async function loadedPage(tabId: number): Promise<{ url: string } | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url && tab.status === 'complete' ? { url: tab.url } : undefined;
}

/** The address a tab shows now, or is on its way to; undefined where it may not be seen. */
export async function addressOfTab(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.pendingUrl ?? tab?.url;
}
