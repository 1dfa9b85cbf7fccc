import browser from 'webextension-polyfill';

/**
 * Hands a mailto address to the mail program. Chrome closes the new tab by itself; Firefox leaves an empty one behind,
 * which is closed here unless a webmail page has opened in it.
 */
export async function openMail(url: string): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const later = await browser.tabs.get(tab.id).catch(() => undefined);
  if (later?.id !== undefined && isEmpty(later)) await browser.tabs.remove(later.id).catch(() => undefined);
}

function isEmpty(tab: browser.Tabs.Tab): boolean {
  return tab.status === 'complete' && (tab.url === 'about:blank' || (tab.url === undefined && !tab.title));
}
