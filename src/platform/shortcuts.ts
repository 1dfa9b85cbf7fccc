import browser from 'webextension-polyfill';

/** A key that does something of ours, as the browser has it now; no `keys` when the user or another extension took them. */
export interface Shortcut {
  id: string;
  /** The browser's own words for what it does; the icon has none. */
  description?: string;
  keys?: string;
}

type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

// Only Firefox (137 and later) opens their settings, which the polyfill's types do not know yet; on Android it has none of it.
const commands = () => browser.commands as Commands | undefined;

/** Whether this browser has keys to give: Firefox for Android has none. */
export const hasShortcuts = () => commands() !== undefined;

/** All our shortcuts, with the keys the user gave them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const all = (await commands()?.getAll()) ?? [];
  return all.flatMap(({ name, description, shortcut }) =>
    name ? [{ id: name, ...(description ? { description } : {}), ...(shortcut ? { keys: shortcut } : {}) }] : [],
  );
}

/** Shows the browser's own page where shortcuts are changed. */
export async function changeShortcuts(): Promise<void> {
  const own = commands();
  if (own?.openShortcutSettings) await own.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
