import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { draft, event } from '../support/case.ts';
import { demoPage } from '../support/demo-site.ts';
import { profileWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

let server: Server;
let browser: Chrome;
let dist: string;
let profile: string;
/** Every address that the test itself opened. */
const opened: string[] = [];

const PAGES = 200;
const subjects = ['Privacy statement', 'Contact', 'Shop', 'Klantenservice', 'Datenschutz', 'Request your data', 'News'];
const parts = [
  '<p>Calls may be recorded for training purposes.</p>',
  '<form class="contact"><label>Naam <input></label><label>E-mail <input type="email"></label><textarea></textarea></form>',
  '<p>Mail privacy@shop.example or write to Weg 1, 1000 AA Amsterdam.</p><a href="https://other.example/privacy">Privacy</a>',
  '<p>Telefoongesprekken worden opgenomen voor trainingsdoeleinden. Bel 020 123 45 67.</p>',
  '<a href="/wissen">Verzoek om inzage of verwijdering</a><img src="data:," alt="">',
];

/** A page made of its number: every subject with every choice of parts. */
function madeUp(n: number): string {
  const subject = subjects[n % subjects.length];
  const body = parts.filter((_, at) => (n >> at) & 1).join('\n');
  return `<!doctype html><html lang="en"><title>${subject} ${n}</title><link rel="icon" href="data:,"><h1>${subject}</h1>${body}</html>`;
}

beforeAll(async () => {
  server = await serve((host, path) => {
    const n = /^p(\d+)\.example$/.exec(host)?.[1];
    return n === undefined ? demoPage(host, path) : madeUp(Number(n));
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
  const hashes = [
    '',
    '#requests',
    '#calls',
    '#settings',
    '#log-call',
    '#on-the-phone',
    '#own-recording',
    '#case=c1',
    '#case=c1&letter=reminder',
  ];
  for (const view of [...hashes.map((hash) => `app/index.html${hash}`), 'popup/index.html', 'paper/index.html#x']) {
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
    const url = `http://p${n}.example/${n % 2 ? 'privacy' : 'contact'}`;
    opened.push(url);
    await page.goto(url);
    if (n % 20 === 9) await page.waitForTimeout(300);
    if (n % 20 === 9 && (await marked()) !== '') marks += 1;
  }
  expect(marks).toBeGreaterThan(2);
  await page.close();
});

it('nobody was asked for anything but the pages that were opened', () => {
  expect(server.visits.map(({ url }) => url)).toEqual(opened);
  expect(server.visits.filter(({ method }) => method !== 'GET')).toEqual([]);
  const elsewhere = browser.requests.filter((url) => !/^(chrome-extension:|chrome:|about:|data:|blob:)/.test(url));
  expect(elsewhere).toEqual(opened);
});
