import { afterAll, beforeAll, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { draft, event } from '../support/case.ts';
import { demoPage } from '../support/demo-site.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
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

let server: Server;
let firefox: Firefox;
let view: string;

const PAGES = 200;
/** Every address that the test itself opened. */
const opened: string[] = [];
const visited = () => server.visits.map(({ url }) => url).filter((url) => !url.endsWith('/favicon.ico'));

beforeAll(async () => {
  server = await serve((host, path) => {
    const n = noticedNumber(host);
    return n === undefined ? (quietPage(host, path) ?? demoPage(host, path)) : noticedPage(n);
  });
  firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  view = await firefox.newTab();
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

it('what was kept elsewhere is taken in, and every view opens', async () => {
  const kept = [event({ type: 'drafted', draft, channel: 'email' }), event({ type: 'sent', day: '2026-11-24' })];
  const records = JSON.stringify(kept.map((one, order) => ({ ...one, order })));
  await firefox.gotoOwn(view, 'src/ui/app/index.html');
  const ask = `browser.runtime.sendMessage({ type: 'merge-records', records: ${records} })`;
  expect(await firefox.evaluate(view, ask)).toMatchObject({ ok: true });
  for (const file of everyView('c1')) {
    await firefox.goto(view, 'about:blank');
    await firefox.goto(view, firefox.url(`src/ui/${file}`));
    await firefox.waitFor(view, `/\\w{4}/.test(document.body.innerText)`);
  }
});

it(`${PAGES} pages are noticed`, { timeout: 120_000 }, async () => {
  await firefox.goto(view, 'about:blank');
  await firefox.goto(view, firefox.url('src/ui/app/index.html#settings'));
  await firefox.waitFor(view, `!!document.querySelector('[name=watch]')`);
  await firefox.clickAsUser(view, '[name=watch]');
  await firefox.waitFor(view, `!!document.querySelector('[data-name=pause]')`);
  const page = await firefox.newTab();
  let marks = 0;
  for (let n = 0; n < PAGES; n += 1) {
    const url = noticedUrl(n);
    opened.push(url);
    await firefox.goto(page, url);
    if (n % 20 !== 9) continue;
    await new Promise((resolve) => setTimeout(resolve, 400));
    const marked = `browser.tabs.query({ url: ${JSON.stringify(`${new URL(url).origin}/*`)} }).then(async ([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`;
    if ((await firefox.evaluate<string>(view, marked)) !== '') marks += 1;
  }
  expect(marks).toBeGreaterThan(2);
});

it('the search on a site asks for pages of that site when it is pressed for, and not before', async () => {
  const home = 'http://www.onbekend-telecom.example/';
  opened.push(home, `${home}style.css`);
  await firefox.goto(await firefox.newTab(), home);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(visited()).toEqual(opened);
  const ask = `browser.tabs.query({ url: '${home}' }).then(([tab]) => browser.runtime.sendMessage({ type: 'find-on-site', tabId: tab.id, known: [] }))`;
  expect(await firefox.evaluate(view, ask)).toMatchObject({ ok: true, value: { state: 'done' } });
  opened.push(`${home}privacy`, `${home}contact`);
});

it('a page notices nothing of being read and scanned, and of a fill only that of the fields in the preview, in turn', async () => {
  const page = await firefox.newTab();
  await firefox.goto(page, quietUrl);
  opened.push(quietUrl, ...quietLoads);
  const find = `browser.tabs.query({ url: '${quietUrl}' }).then(([tab]) => tab.id)`;
  const tabId = await firefox.evaluate<number>(view, find);
  const way: QuietWay = {
    ask: (message) => firefox.evaluate(view, `browser.runtime.sendMessage(${JSON.stringify(message)})`),
    inPage: (expression) => firefox.evaluate(page, expression),
  };
  const { before, after, verdict, scan, counts } = await readQuietly(way, tabId);
  expect(verdict.addresses.map(({ email }) => email)).toEqual(['privacy@stil-bedrijf.example']);
  expect([counts, after]).toEqual([{}, before]);
  const filled = await fillQuietly(way, tabId, scan);
  expect(filled.report).toMatchObject({ ok: true, notKept: [] });
  expect(filled.fields).toEqual(quietFields);
  expect(filled.others).toEqual([]);
});

it('nobody was asked for anything but the pages that were opened', () => {
  // The search asks for two pages at a time, in whichever order they come.
  expect(visited().toSorted()).toEqual(opened.toSorted());
  expect(server.visits.filter(({ method }) => method !== 'GET')).toEqual([]);
});
