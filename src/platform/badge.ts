import browser from 'webextension-polyfill';

/** A short mark on the icon of one tab, and why it is there. A tab that is gone needs none. */
export async function markTab(tabId: number, text: string, why: string): Promise<void> {
  const { action } = browser;
  const set = [
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: '#0b6b5d' }),
    action.setTitle({ tabId, title: why }),
  ];
  await Promise.allSettled(set);
}

/** Takes the mark of one tab away. */
export async function unmarkTab(tabId: number): Promise<void> {
  const title = browser.runtime.getManifest().action?.default_title ?? '';
  const { action } = browser;
  await Promise.allSettled([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title })]);
}

/** Takes every tab's mark away, or that of the tabs whose addresses fit one of the match patterns. */
export async function unmarkTabs(patterns?: string[]): Promise<void> {
  const tabs = await browser.tabs.query(patterns ? { url: patterns } : {});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [unmarkTab(id)])));
}
