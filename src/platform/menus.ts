import browser from 'webextension-polyfill';

/** "My requests" in the menu of the toolbar icon. Safe to call again: the old entry goes first. */
export async function showMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'requests', title, contexts: ['action'] });
}

/** Must be called before the worker's first await. */
export function onMenuClick(open: () => void): void {
  browser.contextMenus.onClicked.addListener(open);
}
