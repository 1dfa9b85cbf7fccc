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
    await welcome.waitForSelector('[name=language]');
  });

  it('says at once what Tapeback does and promises', async () => {
    expect(await welcome.innerText('h1')).toBe('Welcome to Tapeback');
    expect(await welcome.innerText('[data-name=how]')).toContain('Nothing leaves your browser');
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

  it('keeps who the user is, and changes its language at once', async () => {
    await welcome.fill('[name=name]', 'Mies de Vries');
    await welcome.fill('[name=email]', 'mies@post.example');
    await welcome.click('[data-name=save-profile]');
    await expect.poll(() => welcome.innerText('[data-name=profile] output')).toBe('Saved.');
    await welcome.selectOption('[name=language]', 'nl');
    await expect.poll(() => welcome.innerText('h1')).toBe('Welkom bij Tapeback');
    await expect.poll(() => welcome.inputValue('[name=name]')).toBe('Mies de Vries');
  });

  it('can be skipped', async () => {
    const closed = welcome.waitForEvent('close');
    await welcome.click('[data-name=skip]').catch(() => undefined);
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
