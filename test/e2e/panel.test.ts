import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let browser: Chrome;

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function openSite(address: string): Promise<Page> {
  const site = await browser.context.newPage();
  await site.goto(address);
  return site;
}

/** The panel's own contexts, as the browser counts them: it is no tab. */
const panels = () =>
  browser.worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] }));

describe('beside the page', () => {
  it('opens by a click in the popup, which makes room for it', async () => {
    const site = await openSite('http://www.modelbank.example/');
    const popup = await browser.clickToolbar(site.url());
    await popup.waitFor(`document.querySelector('[data-name="beside"]')`);
    await popup.press('beside');
    await expect.poll(async () => (await panels()).length, { timeout: 5000 }).toBe(1);
    await site.close();
  });

  it('asks for a click on the icon where it may not see the page, and shows the company after it', async () => {
    const site = await openSite('http://www.modelbank.example/');
    const panel = await browser.context.newPage();
    await panel.goto(browser.url('src/ui/panel/index.html'));
    // In a test it is a tab itself, which leaves the front to the page.
    await site.bringToFront();
    const text = () => panel.innerText('body');
    await expect.poll(text).toContain('click the Tapeback icon while you are on it');
    expect(await panel.locator('[data-name=beside]').count()).toBe(0);
    const popup = await browser.clickToolbar(site.url());
    await expect.poll(text).toContain('Modelbank N.V.');
    await popup.close();
    expect(await violations(panel)).toEqual([]);
    await site.goto('http://www.voorbeeld-energie.example/');
    await expect.poll(text).toContain('click the Tapeback icon while you are on it');
    await panel.close();
  });
});
