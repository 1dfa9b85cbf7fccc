import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { demoPage } from '../support/demo-site.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';
import { describeCall } from '../support/walk.ts';

const probes = fs.readFileSync('test/support/probes.js', 'utf8');
const FORM = 'http://www.voorbeeld-energie.example/klantenservice';
const SAME = 'http://www.voorbeeld-energie.example/twee-formulieren';

let server: Server;
let browser: Chrome;

/** The demo sites; whoever is asked for with `?probe` looks at everything it can. */
beforeAll(async () => {
  server = await serve((host, path) => demoPage(host, path)?.replace('<head>', `<head><script>${probes}</script>`));
  browser = await launchChrome('dist/chrome', server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Probe {
  names: string[];
  look(): Record<string, unknown>;
  ask(id: string): Promise<Record<string, unknown>>;
  types(): Record<string, string>;
}
declare global {
  var probe: Probe;
}

const open = async (url: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
};
const values = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        'input:not([type=checkbox], [type=radio], [type=hidden]), textarea',
      ),
    ]
      .map(({ value }) => value)
      .join(''),
  );

/** From the icon to the preview, as somebody who has said who they are and has no draft. */
async function preview(page: Page): Promise<Popup> {
  await askFrom(browser, { type: 'delete-all' });
  await browser.worker.evaluate(async () => {
    const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
    await chrome.storage.local.set({ profile });
  });
  await page.bringToFront();
  const popup = await browser.clickToolbar(page.url());
  await popup.click('access-recording');
  await describeCall(popup);
  await popup.click('preview-fill');
  await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
  return popup;
}

describe('a page that looks for Tapeback', () => {
  let page: Page;
  let before: Record<string, unknown>;
  let popup: Popup;

  it('has more than thirty ways to look, and finds the same when its icon was clicked', async () => {
    page = await open(FORM);
    before = await page.evaluate(() => probe.look());
    expect(await page.evaluate(() => probe.names.length)).toBeGreaterThanOrEqual(37);
    popup = await preview(page);
    expect(await page.evaluate(() => probe.look())).toEqual(before);
  });
  it('finds the same while its form is filled', async () => {
    await page.evaluate(() => {
      const during: unknown[] = [];
      addEventListener('input', () => during.push(probe.look()), true);
      addEventListener('change', () => during.push(probe.look()), true);
      Object.defineProperty(probe, 'during', { value: during });
    });
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    const during = await page.evaluate(() => (probe as Probe & { during: object[] }).during);
    expect(during.length).toBeGreaterThan(6);
    for (const one of during) expect(one).toEqual(before);
  });
  it('and afterwards, once undone as well', async () => {
    expect(await values(page)).not.toBe('');
    expect(await page.evaluate(() => probe.look())).toEqual(before);
    await popup.click('undo-fill');
    await popup.waitFor(`document.querySelector('[data-name="undone"]').innerText.length > 0`);
    expect(await page.evaluate(() => probe.look())).toEqual(before);
    await popup.close();
  });
  it('sees events that every autofill makes, and by isTrusted that they are made', async () => {
    const types = await page.evaluate(() => probe.types());
    expect(types['input']).toBeDefined();
    expect(
      Object.entries(types).filter(
        ([type, how]) => how === 'made' && !/^(input|change|key\w+|focus\w*|blur|paste|beforeinput)$/.test(type),
      ),
    ).toEqual([]);
  });
  it('gets from our address what it gets from nobody’s', { timeout: 60_000 }, async () => {
    const nobody = 'a'.repeat(32);
    const [ours, none] = [
      await page.evaluate((id) => probe.ask(id), browser.id),
      await page.evaluate((id) => probe.ask(id), nobody),
    ];
    expect(ours).toEqual(none);
    expect(Object.values(ours)).not.toContain('there');
    await page.close();
  });
});

describe('a page that is another one by the time it is filled', () => {
  it.each([
    ['another page of the site', SAME],
    ['another site', 'http://www.onbekend-telecom.example/contact'],
    ['another site with a form of that kind', 'http://www.model-utilities.example/contact'],
  ])('%s: nothing is filled', async (_, other) => {
    const page = await open(FORM);
    const popup = await preview(page);
    await page.goto(other);
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="trouble"]')`);
    expect(await values(page)).toBe('');
    await popup.close();
    await page.close();
  });
});

describe('two tabs with one form', () => {
  it('only the one whose icon was clicked is filled, and each has its own undo', async () => {
    const [one, other] = [await open(`${FORM}?1`), await open(`${FORM}?2`)];
    await one.bringToFront();
    const first = await preview(one);
    await first.click('fill');
    await first.waitFor(`document.querySelector('[data-name="outcome"]')`);
    await first.close();
    expect([(await values(one)) !== '', await values(other)]).toEqual([true, '']);
    await Promise.all([one.close(), other.close()]);
  });
});
