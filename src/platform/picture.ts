import browser from 'webextension-polyfill';

/** A JPEG of what a tab shows, as a data: address; undefined when it is not in front, or the browser gives none. */
export async function pictureOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.active || tab.windowId === undefined) return undefined;
  const data = await browser.tabs
    .captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 70 })
    .catch(() => undefined);
  return data?.startsWith('data:image/jpeg;base64,') ? data : undefined;
}
