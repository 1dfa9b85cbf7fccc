import browser from 'webextension-polyfill';

/** A key that does something of ours, as the browser has it now; no `keys` when the user or another extension took them. */
export interface Shortcut {
  id: string;
  /** The browser's own words for what it does; the icon has none. */
  description?: string;
  keys?: string;
}

/** All our shortcuts, with the keys the user gave them; none in Firefox for Android, which has no keys to give. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const has = browser.commands as typeof browser.commands | undefined;
  const commands = (await has?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name ? [{ id: name, ...(description ? { description } : {}), ...(shortcut ? { keys: shortcut } : {}) }] : [],
  );
}

// Only Firefox (137 and later) has it; the polyfill's types do not know it yet.
const own = browser.commands as { openShortcutSettings?: () => Promise<void> };

/** Shows the browser's own page where shortcuts are changed. */
export async function changeShortcuts(): Promise<void> {
  if (own.openShortcutSettings) await own.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
