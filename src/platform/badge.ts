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

const usualTitle = () => browser.runtime.getManifest().action?.default_title ?? '';

/** Takes the mark of one tab away: what is on the icon everywhere shows there again. */
export async function unmarkTab(tabId: number): Promise<void> {
  const { action } = browser;
  // Chrome takes no null for a title.
  const title = usualTitle();
  await Promise.allSettled([action.setBadgeText({ tabId, text: null }), action.setTitle({ tabId, title })]);
}

/** How many requests want the user, on the icon of every tab that has no mark of its own; nothing for none. */
export async function countOnIcon(count: number, why: string): Promise<void> {
  const { action } = browser;
  const title = count > 0 ? why : usualTitle();
  const set = [
    action.setBadgeText({ text: count > 0 ? String(Math.min(count, 99)) : '' }),
    action.setBadgeBackgroundColor({ color: '#0b6b5d' }),
    action.setTitle({ title }),
  ];
  await Promise.allSettled(set);
}

/** Takes every tab's mark away, or that of the tabs whose addresses fit one of the match patterns. */
export async function unmarkTabs(patterns?: string[]): Promise<void> {
  const tabs = await browser.tabs.query(patterns ? { url: patterns } : {});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [unmarkTab(id)])));
}
