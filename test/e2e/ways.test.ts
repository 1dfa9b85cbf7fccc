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
  await popup.waitFor(`document.querySelector('[name="body"]')`);
  if (await popup.evaluate(`!!document.querySelector('[name="email"]')`)) await introduce(popup);
  await popup.waitFor(`document.querySelector('[name="body"]:not([readonly])')`);
  await popup.close();
  const tabs = (await browser.worker.evaluate(() => chrome.tabs.query({}))) as { id: number; url: string }[];
  const view = await browser.context.newPage();
  await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${tabs.find((tab) => tab.url === url)?.id}`);
  await view.waitForSelector('[name=body]');
  return view;
}

const main = (view: Page) => view.getAttribute('.send-bar .button--primary', 'data-name');
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

  it('has one main way that says where it goes, two small ones, and the rest in a fold that opens by keyboard', async () => {
    expect(await main(view)).toBe('send-mail');
    expect(await view.innerText('[data-name=send-mail]')).toMatch(/Mail privacy@modelbank\.example\s+From .*2026/);
    const names = (within: string) =>
      view.locator(`${within} button`).evaluateAll((all) => all.map((one) => one.getAttribute('data-name')));
    expect(await names('.send-bar')).toEqual(expect.arrayContaining(['send-mail', 'send-letter', 'copy']));
    await view.focus('[data-name=other-ways] summary');
    await view.keyboard.press('Enter');
    expect(await names('[data-name=other-ways]')).toEqual(['send-eml']);
    expect(await view.innerText('[data-name=by-post]')).toContain('Modelplein 2');
    for (const colorScheme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme });
      expect(await violations(view), colorScheme).toEqual([]);
      await view.screenshot({ path: `test-results/ways/${colorScheme}.png`, fullPage: true });
    }
  });

  it('gets a mail file that a mail program reads as the letter on screen', async () => {
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
    await view.selectOption('[name=mail]', 'gmail');
    await expect.poll(() => main(view)).toBe('send-gmail');
    const full = await view.inputValue('[name=body]');
    const opening = browser.context.waitForEvent('page');
    await view.click('[data-name=send-gmail]');
    const opened = await opening;
    await expect
      .poll(() => browser.requests.find((url) => url.startsWith('https://mail.google.com/')), { timeout: 5000 })
      .toBeTruthy();
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
    const before = await view.inputValue('[name=body]');
    await view.selectOption('[name=mail]', 'linux');
    await expect.poll(() => main(view)).toBe('send-mail');
    const full = await view.inputValue('[name=body]');
    expect(full).toBe(before);
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

it('a company of which only the postal address is known gets a letter on paper, and its site can be searched', async () => {
  const view = await letterFor('http://www.voorbeeld-energie.example/', 'erasure');
  expect(await main(view)).toBe('find');
  const opening = browser.context.waitForEvent('page');
  await view.click('[data-name=send-letter]');
  const paper = await opening;
  await paper.waitForSelector('[data-name=sheet]');
  expect(await paper.innerText('[data-name=to]')).toMatch(/Voorbeeld Energie B\.V\.\n.+/);
  await paper.close();
  await view.close();
});

describe('what is shown is what goes', () => {
  let view: Page;
  beforeAll(async () => {
    view = await letterFor('http://www.model-utilities.example/privacy-policy', 'portability');
    await view.click('[data-name=other-ways] summary');
    await view.selectOption('[name=mail]', '');
  });

  it('a changed letter is in the mail, word for word', async () => {
    const text = `MY OWN WORDS\n\n${await view.inputValue('[name=body]')}`;
    await view.fill('[name=body]', text);
    const before = browser.mailtos().length;
    await view.click('[data-name=send-mail]');
    await expect.poll(() => browser.mailtos().length, { timeout: 5000 }).toBe(before + 1);
    const mail = new URL(browser.mailtos().at(-1) ?? '');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
    await view.bringToFront();
    await again(view);
  });

  it('one that no longer fits says so before the press, is copied whole, and can be had as a mail file', async () => {
    const text = `${await view.inputValue('[name=body]')}\n${'More that I want to say. '.repeat(80)}`;
    await view.fill('[name=body]', text);
    await view.waitForSelector('[data-name=too-long]');
    expect(await view.innerText('[data-name=send-mail]')).toContain('Copy the letter and open the mail');
    expect(await view.isVisible('[data-name=send-eml]')).toBe(true);
    await view.click('[data-name=send-mail]');
    await view.waitForSelector('[data-name=outcome]');
    expect((await pasted()).trim()).toBe(text.trim());
    await view.close();
  });
});
