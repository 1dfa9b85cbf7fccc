import browser from 'webextension-polyfill';

// Firefox for Android has neither of these, and the rest works without them (MDN compatibility data).
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;
const shortcuts = () => browser.commands as typeof browser.commands | undefined;

export interface MenuEntry {
  id: string;
  title: string;
  /** In the menu of a field one can type in, instead of the toolbar icon's. */
  onField?: boolean;
  /** In the menu of selected text. */
  onSelection?: boolean;
}

/** The entries in our part of the browser's menus, in this order, where it has menus. Safe to call again: the old entries go first. */
export async function showMenu(entries: readonly MenuEntry[]): Promise<void> {
  await menus()?.removeAll();
  for (const { id, title, onField, onSelection } of entries)
    menus()?.create({ id, title, contexts: [onField ? 'editable' : onSelection ? 'selection' : 'action'] });
}

/** The page somebody stood on when they chose something: the tab, and its host (empty where we may not see it). */
export interface Standing {
  tabId: number | undefined;
  host: string;
  isPrivate: boolean;
  /** What was selected as the browser tells it, on one line, and the frame it stands in. */
  selection?: string;
  frameId?: number;
}

function standingOn(tab: browser.Tabs.Tab | undefined): Standing {
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : '';
  return { tabId: tab?.id, host, isPrivate: tab?.incognito ?? false };
}

/** Told of each menu entry and keyboard shortcut by its id. Must be called before the worker's first await. */
export function onChosen(chosen: (id: string, standing: Standing) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const told = { ...(selectionText ? { selection: selectionText } : {}), ...(frameId ? { frameId } : {}) };
    chosen(String(menuItemId), { ...standingOn(tab), ...told });
  });
  // The second argument is the tab, which the polyfill's types do not know.
  const pressed = (id: string, tab?: browser.Tabs.Tab) => chosen(id, standingOn(tab));
  shortcuts()?.onCommand.addListener(pressed);
}
