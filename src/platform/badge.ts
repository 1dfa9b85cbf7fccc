import browser from 'webextension-polyfill';

/** A short mark on the icon of one tab, and why it is there; the empty text takes it away. */
export async function markTab(tabId: number, text: string, why: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b5d' });
  await browser.action.setTitle({ tabId, title: why });
}
