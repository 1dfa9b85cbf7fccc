import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let browser: Chrome;
let welcome: Page;

const WELCOME = 'src/ui/welcome/index.html';
const opened = () => browser.context.pages().filter((page) => page.url() === browser.url(WELCOME));

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port, { welcome: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the welcome page', () => {
  it('is opened by the installation, once', async () => {
    await expect.poll(() => opened().length).toBe(1);
    [welcome] = opened() as [Page];
    await welcome.waitForSelector('[data-name=icon-place]');
  });

  it('says at once what Tapeback does and promises', async () => {
    expect(await welcome.innerText('h1')).toBe('Welcome to Tapeback');
    expect(await welcome.innerText('main')).toContain('have all your data erased');
    expect(await welcome.innerText('[data-name=how]')).toContain('Nothing about you leaves the browser');
  });

  it('shows the icon and how to begin in the first 800 pixels, and asks for nothing', async () => {
    const bottom = await welcome.evaluate(
      () => document.querySelector('[data-name=try]')?.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(800);
    expect(await welcome.locator('input, select, textarea').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('holds to the accessibility rules, %s', async (colorScheme) => {
    await welcome.emulateMedia({ colorScheme });
    expect(await violations(welcome)).toEqual([]);
    await welcome.screenshot({ path: `test-results/welcome-${colorScheme}.png`, fullPage: true });
  });

  it('fits a screen of 320 pixels', async () => {
    await welcome.setViewportSize({ width: 320, height: 640 });
    await welcome.screenshot({ path: 'test-results/welcome-320.png', fullPage: true });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await welcome.setViewportSize({ width: 1280, height: 800 });
  });

  it('changes its language at once when another page chooses one', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/ui/app/index.html#settings'));
    await page.selectOption('[name=language]', 'nl');
    await expect.poll(() => welcome.innerText('h1')).toBe('Welkom bij Tapeback');
    await page.close();
  });

  it('begins a request without a site in a tab of its own', async () => {
    const opening = browser.context.waitForEvent('page');
    await welcome.click('[data-name=new-request]');
    const request = await opening;
    expect(request.url()).toMatch(/popup\/index\.html#tab=\d+$/);
    await request.close();
  });

  it('closes when the user is done', async () => {
    const closed = welcome.waitForEvent('close');
    await welcome.click('[data-name=done]').catch(() => undefined);
    await closed;
    expect(opened()).toEqual([]);
  });
});

describe('the settings', () => {
  it('say what this is made of, when the laws were read, and which keys there are', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/ui/app/index.html#settings'));
    await page.click('[data-name=about] summary');
    await expect.poll(() => page.innerText('[data-name=about] details')).toContain('CC0 1.0 Universal');
    expect(await page.innerText('[data-name=about]')).toMatch(/geen juridisch advies.* \d{1,2} \p{L}+ 20\d\d/u);
    await expect.poll(() => page.innerText('[data-name=shortcuts]')).toContain('Alt+Shift+K');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/settings-about.png', fullPage: true });
    await page.close();
  });
});
