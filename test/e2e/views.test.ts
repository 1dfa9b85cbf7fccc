import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { demoPage } from '../support/demo-site.ts';
import { distWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';
import { describeCall, introduce } from '../support/walk.ts';

let server: Server;
let browser: Chrome;
let dist: string;

/** Pages no company would make, on hosts that are traps for a directory. */
function oddPage(host: string, pathname: string): string | undefined {
  if (host.endsWith('.example')) return demoPage(host, pathname);
  const nodes = pathname === '/large' ? '<p>Gesprekken <b>en</b> meer</p>'.repeat(33_000) : '<p>Hello</p>';
  return `<!doctype html><html lang="en"><title>odd</title><h1>Contact</h1>${nodes}</html>`;
}

beforeAll(async () => {
  server = await serve(oddPage);
  dist = distWithAccess('http://*/*', 'https://*/*');
  browser = await launchChrome(dist, server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

async function appPage(hash = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(`src/ui/app/index.html${hash}`));
  await page.waitForSelector('h1');
  return page;
}

describe('the views', () => {
  it('speak another language at once when it is chosen', async () => {
    const other = await appPage('#calls');
    const page = await appPage('#settings');
    expect(await page.innerText('h1')).toBe('Settings');
    await page.selectOption('[name=language]', 'nl');
    await expect.poll(() => page.innerText('h1')).toBe('Instellingen');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    await expect.poll(() => other.innerText('h1')).toBe('Mijn gesprekken');
    await other.close();
    await page.close();
  });

  it('hold to the accessibility rules at every step, light and dark', async () => {
    const site = await browser.context.newPage();
    await site.goto('http://www.voorbeeld-energie.example/klantenservice');
    const popup = await browser.clickToolbar(site.url());
    await popup.click('access-recording');
    await describeCall(popup);
    await introduce(popup);
    await popup.waitFor(`document.querySelector('[name="body"]')`);
    await popup.close();
    const tabs = (await browser.worker.evaluate(() => chrome.tabs.query({}))) as { id: number; url: string }[];
    const id = tabs.find(({ url }) => url === site.url())?.id;
    for (const colorScheme of ['light', 'dark'] as const) {
      const view = await browser.context.newPage();
      await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${id}`);
      await view.waitForSelector('[name=body]');
      expect(await violations(view), `letter, ${colorScheme}`).toEqual([]);
      await view.click('[data-name=preview-fill]');
      await view.waitForSelector('[data-name=fill-preview]');
      expect(await violations(view), `preview, ${colorScheme}`).toEqual([]);
      await view.click('[data-name=back]');
      await view.click('[data-name=stronger] > summary');
      await view.click('[data-name=other-ways] > summary');
      expect(await violations(view), `every fold, ${colorScheme}`).toEqual([]);
      await view.click('[data-name=back]');
      await view.waitForSelector('[data-name=company]');
      expect(await violations(view), `home, ${colorScheme}`).toEqual([]);
      await view.click('[data-name=access-recording]');
      await view.waitForSelector('[name=body]');
      await view.close();
      const settings = await appPage('#settings');
      await settings.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(settings), `settings, ${colorScheme}`).toEqual([]);
      await settings.close();
    }
    await site.close();
  });

  it('work by keyboard alone: the focus goes to the first field that is empty, else to the heading', async () => {
    const site = await browser.context.newPage();
    await site.goto('http://www.modelbank.example/');
    const popup = await browser.clickToolbar(site.url());
    await popup.click('erasure');
    await popup.waitFor(`document.activeElement?.tagName === 'H2'`);
    await popup.click('back');
    await popup.click('access-recording');
    await popup.waitFor(`document.activeElement?.name === 'from'`);
    await popup.close();
    await site.close();
  });
});

describe('odd pages', () => {
  it.each([
    'http://constructor.com/',
    'http://co.uk/',
    'http://127.0.0.1/',
    'http://www.modelbank.example.evil.test/',
    'http://__proto__.test/',
    'http://www.large.test/large',
  ])('%s is no company that is known, and a letter can be written all the same', async (url) => {
    const page = await browser.context.newPage();
    await page.goto(url);
    const popup = await browser.clickToolbar(page.url());
    await popup.waitFor(`document.querySelector('[data-name="known"]')?.innerText.includes('Nog geen adres bekend')`);
    await popup.click('erasure');
    await popup.waitFor(`document.querySelector('[name="body"]')`);
    await popup.waitFor(`document.querySelector('[name="address"]')`);
    await popup.close();
    await page.close();
  });
});

describe('with access to all sites', () => {
  it('a statement is read as it opens, without a second click', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.oude-post.example/');
    const popup = await browser.clickToolbar(page.url());
    const opened = page.waitForURL('http://privacy.oude-post.example/verklaring');
    await popup.click('open-statement');
    await opened;
    await popup.waitFor(`document.querySelector('[data-name="agreement"]')`);
    expect(await popup.text()).toContain('Staat ook op de site zelf');
    await popup.close();
    await page.close();
  });
});

describe('deleting everything', () => {
  it('leaves nothing behind', async () => {
    const page = await appPage('#settings');
    await page.click('[data-name=delete-all]');
    await page.click('dialog [data-name=confirm]');
    await expect.poll(() => page.innerText('body')).toContain('Alles is verwijderd');
    const left = await page.evaluate(() => chrome.storage.local.get(null));
    expect(left).toEqual({});
    await page.close();
  });
});
