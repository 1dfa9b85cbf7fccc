import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { distWithAccess } from '../support/granted.ts';
import { focused, tabTo, type Stop } from '../support/keyboard.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let browser: Chrome;
let dist: string;

beforeAll(async () => {
  server = await serve();
  dist = distWithAccess('http://*/*');
  browser = await launchChrome(dist, server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

const TODAY = '2026-11-25';

/** The popup's view of a site, in a tab. */
async function openOn(address: string): Promise<Page> {
  const site = await browser.context.newPage();
  await site.goto(address);
  await site.bringToFront();
  const tab = await browser.worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T16:00:00`));
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${browser.url('src/ui/popup/index.html')}#tab=${tab}`);
  await page.waitForSelector('[data-name=log-call]');
  return page;
}

const walk: string[] = [];

/** Writes down a step: where the focus is when it begins, what has been said, and every stop up to the act. */
async function step(page: Page, title: string, act: string, before?: (stops: Stop[]) => Promise<void>): Promise<void> {
  const start = await focused(page);
  const live = await page.locator('[role=status], [role=alert]').allInnerTexts();
  const stops = await tabTo(page, act);
  expect(stops.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
  await before?.(stops);
  const said = live.map((text) => text.trim().replace(/\s+/g, ' ')).filter(Boolean);
  walk.push(
    `## ${title}\n`,
    ...(start ? [`The focus is on: ${start.says}\n`] : []),
    ...(said.length > 0 ? [`Told without being asked: ${said.join(' ')}\n`] : []),
    ...stops.map(({ says }) => `1. ${says}`),
    '',
  );
}

describe('by keyboard alone', () => {
  it('somebody goes from the company to the kept request, and always knows where they are', async () => {
    const page = await openOn('http://www.voorbeeld-energie.example/klantenservice');
    await step(page, 'The company, and what to ask', 'access-recording');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=date]');
    await expect.poll(async () => (await focused(page))?.name).toBe('from');
    await page.keyboard.type('0200PM');
    await tabTo(page, 'companyNumber');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused(page))?.name).toBe('access-recording');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=date]');
    // The one number of the page is there already.
    await expect.poll(async () => (await focused(page))?.name).toBe('name');
    await tabTo(page, 'email');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page))?.name).toBe('name');
    await step(page, 'What is missing, told by Enter, from the name on', 'email');
    await page.keyboard.type('anna@postbus.example');
    await page.focus('[name=name]');
    await page.keyboard.type('Anna van den Berg');
    await step(page, 'The letter, from the name on', 'preview-fill');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-name=fill-preview]');
    await expect.poll(async () => (await focused(page))?.says).toBe('heading, “Fill the form”');
    await step(page, 'What goes into which field', 'fill');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-name=outcome]');
    await expect.poll(async () => (await focused(page))?.says).toBe('heading, “The form is filled”');
    await step(page, 'After the filling', 'sent');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-name=kept]');
    await expect.poll(async () => (await focused(page))?.says).toBe('heading, “Sent and kept”');
    await step(page, 'Kept', 'close');
    await page.close();
  });

  it('the mail is open after at most 15 presses of Tab', async () => {
    const page = await openOn('http://www.modelbank.example/');
    await page.evaluate(() => chrome.storage.local.remove('profile'));
    await page.reload();
    await page.waitForSelector('[data-name=log-call]');
    let tabs = 0;
    const to = async (name: string) => {
      for (; tabs <= 15 && (await focused(page))?.name !== name; tabs += 1) await page.keyboard.press('Tab');
    };
    await to('access-recording');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page))?.name).toBe('from');
    await page.keyboard.type('0200PM');
    await to('companyNumber');
    await page.keyboard.type('+31201234567');
    await to('name');
    await page.keyboard.type('Anna van den Berg');
    await to('email');
    await page.keyboard.type('anna@postbus.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => browser.mailtos().length, { timeout: 5000 }).toBe(1);
    expect(tabs).toBeLessThanOrEqual(15);
    await page.close();
  });

  it('is written down, as a screen reader says it', async () => {
    const intro = [
      '# The main job by keyboard, as a screen reader says it',
      '',
      'Each list shows the stops of the Tab key, in order, up to the one that leads on, with role, name and state from the accessibility tree of the built extension. The test `e2e/keyboard` takes this path. At every stop it requires a visible focus ring within view, and it fails if this page no longer matches what it found (`-u` rewrites the page).',
      '',
    ];
    await expect([...intro, ...walk].join('\n')).toMatchFileSnapshot('../../docs/screen-reader.md');
  });
});
