import fs from 'node:fs';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { introduce } from '../support/walk.ts';

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

/** The letter to the company of a page, in a tab of its own, which stays open whatever it opens. */
async function letterFor(url: string, request: string): Promise<Page> {
  const site = await browser.context.newPage();
  await site.goto(url);
  const popup = await browser.clickToolbar(url);
  await popup.click(request);
  await popup.click('next');
  await popup.waitFor(`document.querySelector('[name="body"], [name="email"]')`);
  if (await popup.evaluate(`!!document.querySelector('[name="email"]')`)) await introduce(popup);
  await popup.waitFor(`document.querySelector('[name="body"]')`);
  await popup.close();
  const tabs = (await browser.worker.evaluate(() => chrome.tabs.query({}))) as { id: number; url: string }[];
  const view = await browser.context.newPage();
  await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${tabs.find((tab) => tab.url === url)?.id}`);
  await view.waitForSelector('[name=body]');
  return view;
}

const main = (view: Page) => view.getAttribute('.button--primary', 'data-name');
const again = async (view: Page) => {
  await view.click('[data-name=back]');
  await view.waitForSelector('[name=body]');
  await view.evaluate(() => document.querySelector('[data-name=other-ways]')?.setAttribute('open', ''));
};
/** What the clipboard holds, as somebody would see it: pasted into a field. */
async function pasted(): Promise<string> {
  const page = await browser.context.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  const text = await page.inputValue('textarea');
  await page.close();
  return text;
}

const bank = 'http://www.modelbank.example/privacy';

describe('a company with e-mail and postal address', () => {
  let view: Page;
  beforeAll(async () => {
    view = await letterFor(bank, 'access');
  });

  it('has one main way, and the others behind a fold that opens by keyboard', async () => {
    expect(await main(view)).toBe('send-mail');
    expect(await view.innerText('[data-name=why-email]')).toContain('too long for a mail link');
    expect(await view.isVisible('[data-name=copy]')).toBe(false);
    await view.focus('[data-name=other-ways] summary');
    await view.keyboard.press('Enter');
    const others = await view
      .locator('[data-name=other-ways] button')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-name')));
    expect(others).toEqual(['copy', 'send-eml', 'send-letter']);
    expect(await view.innerText('[data-name=by-post]')).toContain('Modelplein 2');
    for (const colorScheme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme });
      expect(await violations(view), colorScheme).toEqual([]);
      await view.screenshot({ path: `test-results/ways/${colorScheme}.png`, fullPage: true });
    }
  });

  it('gets a mail file that a mail program reads as the full letter', async () => {
    const full = await view.inputValue('[name=body]');
    const saving = view.waitForEvent('download');
    await view.click('[data-name=send-eml]');
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^letter-www\.modelbank\.example-20\d\d-\d\d-\d\d\.eml$/);
    const mail = await PostalMime.parse(fs.readFileSync(await file.path()));
    expect(mail.to).toEqual([{ address: 'privacy@modelbank.example', name: '' }]);
    expect(mail.from?.address).toBe('anna@postbus.example');
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(full.trim());
    await view.waitForSelector('[data-name=outcome]');
    expect(await view.innerText('[data-name=outcome]')).toContain('Open it with your mail program');
    await again(view);
  });

  it('is written to from the webmail the user chose: the letter is on the clipboard and not in the link', async () => {
    const full = await view.inputValue('[name=body]');
    await view.selectOption('[name=mail]', 'gmail');
    await expect.poll(() => main(view)).toBe('send-gmail');
    const opening = browser.context.waitForEvent('page');
    await view.click('[data-name=send-gmail]');
    const opened = await opening;
    await expect.poll(() => browser.requests.find((url) => url.startsWith('https://mail.google.com/'))).toBeTruthy();
    const link = new URL(browser.requests.find((url) => url.startsWith('https://mail.google.com/')) ?? '');
    expect([...link.searchParams.keys()]).toEqual(['view', 'fs', 'to', 'su']);
    expect(link.searchParams.get('to')).toBe('privacy@modelbank.example');
    expect(link.href).not.toContain('Anna');
    await opened.close();
    expect(await pasted()).toBe(full);
    await view.bringToFront();
    await again(view);
  });

  it('gets the full letter in the mail where the program takes it', async () => {
    const full = await view.inputValue('[name=body]');
    await view.selectOption('[name=mail]', 'linux');
    await expect.poll(() => main(view)).toBe('send-mail');
    expect(await view.innerText('[data-name=why-email]')).toBe('The full letter goes into the mail.');
    await view.click('[data-name=send-mail]');
    await expect.poll(() => browser.mailtos().length, { timeout: 5000 }).toBe(1);
    const mail = new URL(browser.mailtos()[0] ?? '');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(full);
    await view.bringToFront();
    await again(view);
  });

  it('is printed from the draft, to the address the directory has', async () => {
    const opening = browser.context.waitForEvent('page');
    await view.click('[data-name=send-letter]');
    const paper = await opening;
    await paper.waitForSelector('[data-name=sheet]');
    expect(await paper.innerText('[data-name=to]')).toBe('Modelbank N.V.\nModelplein 2\n1234 AB Voorbeeldstad');
    expect(await paper.innerText('[data-name=closing]')).toContain('Anna van den Berg');
    await paper.click('[data-name=posted]');
    await expect.poll(() => paper.innerText('[data-name=posted-noted]')).toContain('Noted: posted on');
    await paper.close();
    await view.bringToFront();
    await view.waitForSelector('[data-name=outcome]');
    expect(await view.innerText('[data-name=outcome]')).toContain('post it');
    await view.close();
  });
});

it('a company of which only the postal address is in reach gets a letter on paper first', async () => {
  const view = await letterFor('http://www.voorbeeld-energie.example/', 'erasure');
  expect(await main(view)).toBe('send-letter');
  expect(await view.innerText('[data-name=why-letter]')).toContain('window envelope');
  await view.close();
});
