import browser from 'webextension-polyfill';

const everySite = { origins: ['http://*/*', 'https://*/*'] };

/** The tab a view is about. `url` is there only after the user clicked the icon on it, or granted access. */
export interface SubjectTab {
  id: number;
  url?: string;
  isPrivate: boolean;
}

/** The active tab, or the one named in the view's own address (`#tab=7`) when it was opened in a tab or window. */
export async function subjectTab(hash: string): Promise<SubjectTab | undefined> {
  const named = /#tab=(\d+)/.exec(hash)?.[1];
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, isPrivate: tab.incognito, ...(tab.url ? { url: tab.url } : {}) };
}

/** Address of one of our own files or pages. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Reads one of our own text files. */
export async function readOwnFile(path: string): Promise<string> {
  const response = await fetch(ownUrl(path));
  return response.text();
}

/** Reads one of our own files that is not text. */
export async function readOwnBlob(path: string): Promise<Blob> {
  const response = await fetch(ownUrl(path));
  return response.blob();
}

/** Languages the user reads, best first, as BCP 47. */
export function userLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Opens a page of ours or a web address in a new tab beside the present one; its number. */
export async function openTab(url: string, beside?: number): Promise<number | undefined> {
  const tab = beside === undefined ? undefined : await browser.tabs.get(beside).catch(() => undefined);
  return (await browser.tabs.create({ url, ...(tab?.windowId === undefined ? {} : { windowId: tab.windowId }) })).id;
}

/** Begins a request about no site: the popup's view in a tab of its own asks there which company is meant. */
export async function openNewRequest(): Promise<void> {
  const here = await browser.tabs.getCurrent();
  await openTab(ownUrl(`src/ui/popup/index.html#tab=${here?.id ?? ''}`));
}

/** Closes the tab this page of ours is in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** True where our icon is in the browser's menu and in no toolbar: Firefox for Android, the one browser without windows. */
export function isIconInMenu(): boolean {
  return (browser as Partial<typeof browser>).windows === undefined;
}

/** Our version, as the manifest says it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Opens the popup as a click on the icon would; false where the browser does not. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

export function hasEverySite(): Promise<boolean> {
  return browser.permissions.contains(everySite);
}

/** Must be called straight from a click. Chrome destroys the popup while it asks: write down what is wanted first. */
export function askEverySite(): Promise<boolean> {
  return browser.permissions.request(everySite);
}

export async function giveEverySiteBack(): Promise<void> {
  await browser.permissions.remove(everySite);
}

/** The pattern of a web page's origin, as permissions are asked for: `https://www.example.nl/*`. */
function originOf(url: string): { origins: string[] } {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
}

export function hasSite(url: string): Promise<boolean> {
  return browser.permissions.contains(originOf(url));
}

/** Access to one page's host. Must be called straight from a click; Chrome may destroy the popup while it asks. */
export function askSite(url: string): Promise<boolean> {
  return browser.permissions.request(originOf(url));
}

/** Gives the access to one host back; access to every site, where the user granted it, stays. */
export async function giveSiteBack(url: string): Promise<void> {
  if (!(await hasEverySite())) await browser.permissions.remove(originOf(url));
}

const LOAD_MS = 15_000;

/** Opens a web address in a tab that is there. True once it has loaded, false when that takes more than 15 seconds. */
export async function showInTab(tabId: number, url: string): Promise<boolean> {
  const loaded = new Promise<boolean>((resolve) => {
    const done = (ok: boolean) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      resolve(ok);
    };
    const updated = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') done(true);
    };
    const timer = setTimeout(() => done(false), LOAD_MS);
    browser.tabs.onUpdated.addListener(updated);
  });
  await browser.tabs.update(tabId, { url });
  return loaded;
}
