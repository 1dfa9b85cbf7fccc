import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEvent } from '../../src/cases/events.ts';
import { makeAndroid } from '../support/android.ts';
import { draft } from '../support/case.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { tooSmall, unfitting } from '../support/fits.ts';
import { distWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';
import { everyView } from '../support/views.ts';

let server: Server;
let browser: Chrome;
let dist: string;

// Numbers of Blink's: the one pointer is coarse, and nothing hovers.
const touched =
  '--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1';
const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
/** What was given to the share sheet, kept in the page that gave it. */
interface Sharing {
  shared: { title: string; text: string }[];
  refuses: boolean;
}

beforeAll(async () => {
  server = await serve();
  dist = distWithAccess('http://*/*');
  makeAndroid(dist);
  browser = await launchChrome(dist, server.port, { flags: [touched] });
  const drafted = asEvent('c1', { type: 'drafted', draft, channel: 'email' }, new Date());
  const sent = asEvent('c1', { type: 'sent', day: '2026-11-02' }, new Date());
  await askFrom(browser, { type: 'add-to-case', id: 'c1', events: [drafted, sent] });
  await browser.worker.evaluate((one) => chrome.storage.local.set({ profile: one }), profile);
  await browser.context.addInitScript(() => {
    const device = globalThis as unknown as Sharing;
    device.shared = [];
    const canShare = ({ text }: ShareData) => typeof text === 'string';
    const share = async (data: never) => {
      if (device.refuses) throw new DOMException('closed', 'AbortError');
      device.shared.push(data);
    };
    Object.assign(navigator, { canShare, share });
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

/** A view of ours on a small screen. */
async function onPhone(view: string, ready = 'h1, h2, main *'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(browser.url(`src/ui/${view}`));
  await page.waitForSelector(ready);
  return page;
}

const openFolds = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

const names = (page: Page) =>
  page.locator('[data-name]').evaluateAll((all) => all.map((one) => one.getAttribute('data-name')));

describe('without menus, shortcuts, sidebar and windows, at 360 by 640', () => {
  it('is a browser like Firefox for Android', async () => {
    const has = () => ['commands', 'contextMenus', 'windows', 'sidePanel'].filter((name) => chrome[name as 'tabs']);
    expect(await browser.worker.evaluate(has)).toEqual([]);
    const page = await onPhone('app/index.html');
    expect(await page.evaluate(has)).toEqual([]);
    expect(await page.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches)).toBe(true);
    await page.close();
  });

  it.each(everyView('c1'))('%s: nothing is cut, and all can be pressed', async (view) => {
    const page = await onPhone(view);
    await page.waitForTimeout(300);
    await openFolds(page);
    expect([...(await unfitting(page)), ...(await tooSmall(page))]).toEqual([]);
    await page.close();
  });

  it('offers no entry that leads nowhere', async () => {
    const settings = await onPhone('app/index.html#settings', '[data-name=about]');
    const offered = await names(settings);
    expect(offered).toContain('devices-save');
    for (const dead of ['shortcuts', 'change-shortcuts', 'devices-choose']) expect(offered).not.toContain(dead);
    await settings.close();
    const welcome = await onPhone('welcome/index.html', '[data-name=icon-place]');
    expect(await welcome.innerText('[data-name=icon-place]')).toContain('tap Extensions, then Tapeback');
    expect(await welcome.locator('[data-name=icon-place] svg').count()).toBe(0);
    await welcome.close();
  });
});

describe('the way from a company to the share sheet', () => {
  let view: Page;
  const device = () => view.evaluate(() => (globalThis as unknown as Sharing).shared);

  it('shows its letter, and has the share sheet among the ways', async () => {
    const site = await browser.context.newPage();
    await site.goto('http://www.modelbank.example/privacy');
    const tabs = (await browser.worker.evaluate(() => chrome.tabs.query({}))) as { id: number; url: string }[];
    const id = tabs.find(({ url }) => url === site.url())?.id;
    view = await onPhone(`popup/index.html#tab=${id}`, '[data-name=access-recording]');
    expect(await names(view)).not.toContain('beside');
    await openFolds(view);
    expect([...(await unfitting(view)), ...(await tooSmall(view))]).toEqual([]);
    await view.click('[data-name=access]');
    await view.waitForSelector('[name=body]');
    await openFolds(view);
    expect([...(await unfitting(view)), ...(await tooSmall(view))]).toEqual([]);
    expect(await view.innerText('[data-name=send-share]')).toBe('Share the letter…');
    expect(await device()).toEqual([]);
  });

  it('says that nothing was shared when the sheet was closed', async () => {
    await view.evaluate(() => ((globalThis as unknown as Sharing).refuses = true));
    await view.click('[data-name=send-share]');
    await view.waitForSelector('[data-name=trouble]');
    expect(await view.innerText('[data-name=trouble]')).toContain('Nothing was shared.');
    await view.evaluate(() => ((globalThis as unknown as Sharing).refuses = false));
  });

  it('shares the letter as text at a press, and asks whether it was sent', async () => {
    const [subject, text] = [await view.inputValue('[name=subject]'), await view.inputValue('[name=body]')];
    expect(text).toContain('Modelbank N.V.');
    await view.click('[data-name=send-share]');
    await view.waitForSelector('[data-name=outcome]');
    expect(await device()).toEqual([{ title: subject, text }]);
    expect(await view.innerText('[data-name=outcome]')).toContain('in the app you chose');
    expect([...(await unfitting(view)), ...(await tooSmall(view))]).toEqual([]);
    await view.click('[data-name=sent]');
    await view.waitForSelector('[data-name=kept]');
    await view.close();
  });
});
