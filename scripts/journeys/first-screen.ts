import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChrome, type Chrome } from '../../test/support/chrome.ts';
import { distWithAccess } from '../../test/support/granted.ts';
import { serve } from '../../test/support/server.ts';
import { addressOf } from '../evaluate/browser.ts';
import { readTable } from '../evaluate/table.ts';

/** A saved page, and its original address. */
export interface SavedPage {
  url: string;
  html: string;
}

export interface FirstScreens {
  pages: number;
  /** Pages that offer all four requests, in each language and width. */
  withRequests: number;
  /** Of those, pages where the lower edge of all four is within the first 600 pixels. */
  aboveFold: number;
}

const REQUESTS = ['access-recording', 'erasure-recording', 'erasure', 'objection-recording'];
const LANGUAGES = ['nl', 'en', 'de'];
const WIDTHS = [400, 360];
const HEIGHT = 600;
/** The view counts as finished if nothing in it has moved for this long, in ms. */
const STILL_MS = 300;

/** The saved pages of a corpus folder, with their addresses; undefined if the folder has no list of them. */
export function pagesOf(folder: string): SavedPage[] | undefined {
  return readTable(path.join(folder, 'manifest_pages.tsv'))
    ?.filter(({ file }) => file && fs.existsSync(path.join(folder, file)))
    .map(({ file = '', url }) => ({
      // The test's own server speaks only http.
      url: addressOf(url)
        .replace(/^https:/, 'http:')
        .replace(/#.*/, ''),
      html: fs.readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** A page with its own scripts off, so that it stays as it was saved. */
const asSaved = (html: string) => `<meta http-equiv="content-security-policy" content="script-src 'none'">${html}`;

const settled = `new Promise((resolve) => { let last = ''; let since = performance.now(); const look = () => {
  const now = document.body.innerText; if (now !== last) { last = now; since = performance.now(); }
  if (last.length > 20 && !document.querySelector('[aria-busy=true]') && performance.now() - since > ${STILL_MS}) resolve(0); else setTimeout(look, 30); }; look(); })`;

/** The lower edge of the lowest request; Infinity if one is not offered. */
const lowest = `Math.max(...${JSON.stringify(REQUESTS)}.map((name) => {
  const box = document.querySelector('[data-name="' + name + '"]:not([disabled])')?.getBoundingClientRect();
  return box && box.height > 0 ? box.bottom : Infinity; }))`;

/** The tab that shows the popup's view, and a page of ours that changes the settings. */
interface Views {
  view: Page;
  own: Page;
}

/** The lower edges on one page, for each language and width. */
async function edgesOn(browser: Chrome, { view, own }: Views, tabId: number): Promise<number[]> {
  const edges: number[] = [];
  for (const language of LANGUAGES) {
    const settings = { version: 1, country: 'NL', watch: false, language };
    await own.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
    // Loading the same address again would do nothing.
    await view.goto('about:blank');
    await view.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
    await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${tabId}`);
    await view.evaluate(settled);
    for (const width of WIDTHS) {
      await view.setViewportSize({ width, height: HEIGHT });
      edges.push(await view.evaluate<number>(lowest));
    }
  }
  return edges;
}

/** What the first screen shows on each page, whether or not its company is known: the popup's own view, in its sizes. */
export async function firstScreens(saved: readonly SavedPage[]): Promise<FirstScreens> {
  let now = '';
  const server = await serve((_, pathname) =>
    /\.(ico|css|js|png|jpe?g|gif|svg|woff2?)$/.test(pathname) ? undefined : now,
  );
  const dist = distWithAccess('http://*/*');
  const browser = await launchChrome(dist, server.port);
  const counts: FirstScreens = { pages: 0, withRequests: 0, aboveFold: 0 };
  try {
    const newPage = () => browser.context.newPage();
    const [site, view, own] = [await newPage(), await newPage(), await newPage()];
    await own.goto(browser.url('src/ui/paper/index.html'));
    for (const { url, html } of saved) {
      now = asSaved(html);
      await site.goto(url, { waitUntil: 'domcontentloaded' });
      await site.bringToFront();
      const active = () => chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = (await browser.worker.evaluate(active))[0]?.id ?? 0;
      const edges = await edgesOn(browser, { view, own }, tabId);
      counts.pages++;
      if (edges.every(Number.isFinite)) counts.withRequests++;
      if (edges.every((edge) => edge <= HEIGHT)) counts.aboveFold++;
    }
  } finally {
    await browser.close();
    server.close();
    fs.rmSync(dist, { recursive: true, force: true });
  }
  return counts;
}
