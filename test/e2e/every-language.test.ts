import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEvent, type CaseNews } from '../../src/cases/events.ts';
import { languages } from '../../src/languages/index.ts';
import { violations } from '../support/axe.ts';
import { draft } from '../support/case.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { tooSmall, unfitting } from '../support/fits.ts';
import { distWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

let server: Server;
let browser: Chrome;
let dist: string;
const ids = languages.toSorted();

const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
const history: CaseNews[] = [
  { type: 'drafted', draft, channel: 'email' },
  { type: 'sent', day: '2026-05-04', channel: 'email', to: 'privacy@modelbank.example' },
  { type: 'refused', day: '2026-06-01', ground: 'reply-claims' },
];

beforeAll(async () => {
  server = await serve();
  dist = distWithAccess('http://*/*');
  browser = await launchChrome(dist, server.port);
  const events = history.map((news, n) => asEvent('old', news, new Date(Date.UTC(2026, 4, 4, n)), `old-${n}`));
  await askFrom(browser, { type: 'add-to-case', id: 'old', events });
  await browser.worker.evaluate((one) => chrome.storage.local.set({ profile: one }), profile);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

async function speak(language: string): Promise<void> {
  const settings = { version: 1, country: 'NL', watch: false, language };
  await browser.worker.evaluate((one) => chrome.storage.local.set({ settings: one }), settings);
}

/** Draws the page anew in each language, as narrow as a telephone, and says what is wrong, in light and in dark. */
async function inEveryLanguage(page: Page, ready: string): Promise<Record<string, string[]>> {
  await page.setViewportSize({ width: 360, height: 740 });
  const wrong: Record<string, string[]> = {};
  for (const language of ids) {
    await speak(language);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.reload();
    await page.waitForSelector(ready);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const found = [...(await unfitting(page)), ...(await tooSmall(page)), ...(await violations(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await violations(page, ['color-contrast'])));
    if (found.length > 0) wrong[language] = found;
  }
  return wrong;
}

describe('in every language, on a narrow screen, light and dark', () => {
  it.each([
    ['the requests', 'app/index.html#requests', '[data-name=case]'],
    ['the calendar', 'app/index.html#calendar', '[data-name=answers]'],
    ['a case', 'app/index.html#case=old', '[data-name=timeline]'],
    ['a complaint', 'app/index.html#case=old&letter=complaint', '[name=body]'],
    ['a call', 'app/index.html#log-call', 'form:not(#unsaved)'],
    ['on the phone', 'app/index.html#on-the-phone', 'h1'],
    ['the card for a call', 'app/index.html#card', '[data-name=card]'],
    ['the settings', 'app/index.html#settings', '[data-name=about]'],
    ['the welcome', 'welcome/index.html', 'h1'],
  ])('%s: words fit, and rules of accessibility hold', async (_, address, ready) => {
    const page = await browser.context.newPage();
    await page.goto(browser.url(`src/ui/${address}`));
    expect(await inEveryLanguage(page, ready)).toEqual({});
    await page.close();
  });

  // Five screens in all languages.
  it('the way from the company to the filled form', async () => {
    const site = await browser.context.newPage();
    await site.goto('http://www.voorbeeld-energie.example/klantenservice');
    await site.bringToFront();
    const tab = await browser.worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    const page = await browser.context.newPage();
    await page.goto(`${browser.url('src/ui/popup/index.html')}#tab=${tab}`);
    const steps: [string, string][] = [
      ['access-recording', '[name=body]'],
      ['preview-fill', '[data-name=fill-preview]'],
      ['fill', '[data-name=outcome]'],
    ];
    expect(await inEveryLanguage(page, '[data-name=access-recording]'), 'home').toEqual({});
    for (const [act, ready] of steps) {
      await page.click(`[data-name=${act}]`);
      await page.waitForSelector(ready);
      if (act === 'access-recording') {
        await page.fill('[name=date]', '2026-11-24');
        await page.fill('[name=from]', '14:00');
        await page.fill('[name=companyNumber]', '+31201234567');
      }
      expect(await inEveryLanguage(page, ready), act).toEqual({});
    }
  }, 90_000);
});

describe('for other eyes and another direction', () => {
  it.each([
    ['text twice as large', () => (document.documentElement.style.fontSize = '200%')],
    ['from right to left', () => (document.documentElement.dir = 'rtl')],
  ])('words fit: %s', async (_, change) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 400, height: 740 });
    for (const language of ['de', 'pl', 'sv']) {
      await speak(language);
      for (const [view, ready] of [
        ['#requests', '[data-name=case]'],
        ['#calendar', '[data-name=answers]'],
        ['#case=old', '[data-name=timeline]'],
        ['#log-call', 'form:not(#unsaved)'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(browser.url(`src/ui/app/index.html${view}`));
        await page.waitForSelector(ready);
        await page.evaluate(change);
        expect(await unfitting(page), `${view}, ${language}`).toEqual([]);
      }
    }
    await page.close();
  });
});
