import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { distWithAccess } from '../support/granted.ts';
import { makeOlder } from '../support/older-chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { storedCases } from '../support/stored.ts';
import { describeCall, introduce } from '../support/walk.ts';

/** What the listeners of a context gave back to the browser so far. */
interface Returned {
  later: number;
  promise: number;
  nothing: number;
}

const form = 'http://www.voorbeeld-energie.example/klantenservice';

let server: Server;
let browser: Chrome;
let dist: string;
let popup: Popup;

beforeAll(async () => {
  server = await serve();
  dist = distWithAccess();
  makeOlder(dist);
  browser = await launchChrome(dist, server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

const returnedInWorker = () =>
  browser.worker.evaluate(() => (globalThis as unknown as { returned: Returned }).returned);

/** What our own code found where the browser's `browser` would be, in the worker or in one of our pages. */
const atStart = () => (globalThis as unknown as { atStart: string }).atStart;

/** The same in the page at an address, in the world of our content scripts. */
const atStartInPage = (url: string) =>
  browser.worker.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    const func = () => (globalThis as unknown as { atStart: string }).atStart;
    const [found] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func });
    return found?.result;
  }, url);

describe('where the browser brings no `browser`', () => {
  it('the main job goes from the icon to a filled form and a kept case', async () => {
    const page = await browser.context.newPage();
    await page.goto(form);
    popup = await browser.clickToolbar(form);
    await popup.click('access-recording');
    await describeCall(popup);
    await introduce(popup);
    await popup.click('preview-fill');
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    expect(await page.inputValue('[name="naam"]')).toBe('Anna van den Berg');
    expect(await page.inputValue('[name="bericht"]')).toContain('artikel 15 AVG');
    await popup.click('sent');
    await popup.waitFor(`document.querySelector('[data-name="kept"]')`);
  });

  it('nobody had it: not the worker, not the popup, not our script in the page', async () => {
    expect(await browser.worker.evaluate(atStart)).toBe('undefined');
    expect(await popup.evaluate('atStart')).toBe('undefined');
    expect(await atStartInPage(form)).toBe('undefined');
  });

  it('every answer of the worker was promised by the polyfill, none by the browser', async () => {
    const { later, promise } = await returnedInWorker();
    expect(later).toBeGreaterThan(5);
    expect(promise).toBe(0);
  });

  it('the case is in the list of the app', async () => {
    await popup.close();
    const app = await browser.context.newPage();
    await app.goto(browser.url('src/ui/app/index.html'));
    await app.waitForSelector('[data-name="case"]');
    expect(await app.evaluate(atStart)).toBe('undefined');
    const [kept] = await storedCases(browser);
    expect(kept?.events.map(({ type }) => type)).toEqual(['drafted', 'filled', 'sent']);
    await app.close();
  });
});
