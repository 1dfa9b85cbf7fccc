import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { item } from './storage.ts';

/** When the icon was last clicked; in memory, the same for every window. */
export const shownItem = item({ key: 'panel', schema: z.string(), fallback: '', inBackup: 'no' }, 'session');

// Chrome's panel, which the polyfill does not know; Firefox has a sidebar, on Android neither is there.
const sidePanel = () => (globalThis as { chrome?: Partial<typeof chrome> }).chrome?.sidePanel;
const sidebar = () => (browser as Partial<typeof browser>).sidebarAction;

/** True where the browser can show a view of ours beside the page. */
export function canOpenPanel(): boolean {
  return sidePanel() !== undefined || sidebar() !== undefined;
}

/** Opens the view beside the page of a tab. Must be called straight from a click. */
export async function openPanel(tabId: number): Promise<void> {
  await (sidePanel()?.open({ tabId }) ?? sidebar()?.open());
}

/** Has an open panel look at the page in front again: a click on the icon may have let us see it. */
export async function showInPanel(): Promise<void> {
  await shownItem.set(new Date().toISOString());
}

/** Tells when the panel's window shows another tab or page, or may see more of it, until the returned function is called. */
export function hearPanel(heard: () => void): () => void {
  const here = browser.windows.getCurrent().then(({ id }) => id);
  const inWindow = async (windowId: number | undefined) => {
    if (windowId === (await here)) heard();
  };
  const activated = ({ windowId }: { windowId: number }) => void inWindow(windowId);
  const updated = (_: number, change: { status?: string }, tab: { active: boolean; windowId?: number }) => {
    if (change.status === 'complete' && tab.active) void inWindow(tab.windowId);
  };
  const stored = (changes: object, area: string) => {
    if (area === 'session' && shownItem.key in changes) heard();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.onChanged.addListener(stored);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.storage.onChanged.removeListener(stored);
  };
}
