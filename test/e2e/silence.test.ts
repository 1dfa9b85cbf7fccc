import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { draft, event } from '../support/case.ts';
import { demoPage } from '../support/demo-site.ts';
import { profileWithAccess } from '../support/granted.ts';
import { noticedNumber, noticedPage, noticedUrl } from '../support/noticed-pages.ts';
import {
  fillQuietly,
  quietFields,
  quietLoads,
  quietPage,
  quietUrl,
  readQuietly,
  type QuietWay,
} from '../support/quiet-page.ts';
import { serve, type Server } from '../support/server.ts';
import { everyView } from '../support/views.ts';
import { askFrom } from '../support/stored.ts';

let server: Server;
let browser: Chrome;
let dist: string;
let profile: string;
/** Every address that the test itself opened. */
const opened: string[] = [];

const visited = () => server.visits.map(({ url }) => url).filter((url) => !url.endsWith('/favicon.ico'));

const PAGES = 200;
beforeAll(async () => {
  server = await serve((host, path) => {
    const n = noticedNumber(host);
    return n === undefined ? (quietPage(host, path) ?? demoPage(host, path)) : noticedPage(n);
  });
  ({ dist, profile } = await profileWithAccess(server.port, 'http://*/*', 'https://*/*'));
  browser = await launchChrome(dist, server.port, { profile });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  for (const folder of [dist, profile]) fs.rmSync(folder, { recursive: true, force: true });
});

it('what was kept elsewhere is taken in, and every view opens', async () => {
  const kept = [event({ type: 'drafted', draft, channel: 'email' }), event({ type: 'sent', day: '2026-11-24' })];
  await askFrom(browser, { type: 'merge-records', records: kept.map((one, order) => ({ ...one, order })) });
  const page = await browser.context.newPage();
  for (const view of everyView('c1')) {
    await page.goto('about:blank');
    await page.goto(browser.url(`src/ui/${view}`));
    await expect.poll(() => page.innerText('body')).toMatch(/\w{4}/);
  }
  await page.goto(browser.url('src/ui/app/index.html#settings'));
  await page.check('[name=watch]');
  await page.waitForSelector('[data-name=pause]');
  await page.close();
});

it(`${PAGES} pages are noticed`, { timeout: 120_000 }, async () => {
  const page = await browser.context.newPage();
  const marked = () =>
    browser.worker.evaluate(async () =>
      chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ active: true }))[0]?.id ?? 0 }),
    );
  let marks = 0;
  for (let n = 0; n < PAGES; n += 1) {
    const url = noticedUrl(n);
    opened.push(url);
    await page.goto(url);
    if (n % 20 === 9) await page.waitForTimeout(300);
    if (n % 20 === 9 && (await marked()) !== '') marks += 1;
  }
  expect(marks).toBeGreaterThan(2);
  await page.close();
});

it('the search on a site asks for pages of that site when it is pressed for, and not before', async () => {
  const page = await browser.context.newPage();
  const home = 'http://www.onbekend-telecom.example/';
  opened.push(home, 'http://www.onbekend-telecom.example/style.css');
  await page.goto(home);
  const tabs = await browser.worker.evaluate(() => chrome.tabs.query({ active: true }));
  await page.waitForTimeout(500);
  expect(visited()).toEqual(opened);
  const end = await askFrom(browser, {
    type: 'find-on-site',
    tabId: tabs.find(({ url }) => url === home)!.id!,
    known: [],
  });
  expect(end.state).toBe('done');
  opened.push(`${home}privacy`, `${home}contact`);
  await page.close();
});

it('a page notices nothing of being read and scanned, and of a fill only that of the fields in the preview, in turn', async () => {
  const view = await browser.context.newPage();
  await view.goto(browser.url('src/ui/app/index.html'));
  const page = await browser.context.newPage();
  await page.goto(quietUrl);
  opened.push(quietUrl, ...quietLoads);
  const tabs = await browser.worker.evaluate(() => chrome.tabs.query({ active: true }));
  const tabId = tabs.find(({ url }) => url === quietUrl)!.id!;
  const way: QuietWay = {
    ask: (message) => view.evaluate((asked) => chrome.runtime.sendMessage(asked), message as never),
    inPage: (expression) => page.evaluate(expression),
  };
  const { before, after, verdict, scan, counts } = await readQuietly(way, tabId);
  expect(verdict.addresses.map(({ email }) => email)).toEqual(['privacy@stil-bedrijf.example']);
  expect([counts, after]).toEqual([{}, before]);
  const filled = await fillQuietly(way, tabId, scan);
  expect(filled.report).toMatchObject({ ok: true, notKept: [] });
  expect(filled.fields).toEqual(quietFields);
  expect(filled.others).toEqual([]);
  await page.close();
  await view.close();
});

it('nobody was asked for anything but the pages that were opened', () => {
  // The search asks for two pages at a time, in whichever order they come.
  expect(visited().toSorted()).toEqual(opened.toSorted());
  expect(server.visits.filter(({ method }) => method !== 'GET')).toEqual([]);
  const elsewhere = browser.requests.filter((url) => !/^(chrome-extension:|chrome:|about:|data:|blob:)/.test(url));
  expect(elsewhere.filter((url) => !url.endsWith('/favicon.ico')).toSorted()).toEqual(opened.toSorted());
});
