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
    await expect.poll(async () => (await focused(page))?.says).toBe('heading, “Get the recording”');

    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused(page))?.name).toBe('access-recording');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=date]');
    await tabTo(page, 'today');
    await page.keyboard.press('Space');
    await tabTo(page, 'from');
    await page.keyboard.type('0200PM');
    await tabTo(page, 'to');
    await page.keyboard.type('0230PM');
    await tabTo(page, 'companyNumber');
    await page.keyboard.type('+31201234567');
    await step(page, 'The call, from the phone number on', 'next');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=email]');
    await expect.poll(async () => (await focused(page))?.says).toContain('heading');
    await tabTo(page, 'name');
    await page.keyboard.type('Anna van den Berg');
    await tabTo(page, 'email');
    await page.keyboard.type('anna@postbus.example');
    await step(page, 'Who is writing, from the e-mail address on', 'save-profile');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=body]');
    await expect.poll(async () => (await focused(page))?.says).toBe('heading, “Your letter”');
    await step(page, 'The letter', 'preview-fill');
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
    await expect.poll(async () => (await focused(page))?.name).toBe('kept');
    await step(page, 'Kept', 'open-case');
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
