import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { introduce } from '../support/walk.ts';

let server: Server;
let browser: Chrome;
let popup: Popup | undefined;

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
afterEach(async () => {
  await popup?.close().catch(() => undefined);
  popup = undefined;
  for (const page of browser.context.pages()) if (page.url().startsWith('http')) await page.close();
});

async function openOn(url: string): Promise<Popup> {
  const page = await browser.context.newPage();
  await page.goto(url);
  popup = await browser.clickToolbar(page.url());
  return popup;
}

interface Noted {
  company: { name: string; id?: string };
  notes?: string;
  call: { date: string; from: string; to: string; minutes?: number; companyNumber?: string; heard?: string[] };
}

async function appPage(hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(`src/ui/app/index.html${hash}`));
  await page.waitForSelector('h1');
  return page;
}

async function notedCalls(): Promise<Noted[]> {
  const page = await appPage('#calls');
  const answer = await page.evaluate(() => chrome.runtime.sendMessage({ type: 'list-calls' }));
  await page.close();
  return (answer as { value: { calls: Noted[] } }).value.calls;
}

describe('a call that just ended', () => {
  it('is noted in three clicks on the site of a known company, times and name filled in', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.modelbank.example/contact');
    const start = Date.now();
    popup = await browser.clickToolbar(page.url());
    let interactions = 1;
    const click = async (name: string) => {
      interactions++;
      await popup?.click(name);
    };
    await click('log-call');
    await popup.waitFor(`document.querySelector('[name="company"]')?.value === 'Modelbank N.V.'`);
    await popup.waitFor(`document.querySelector('[data-name="pick-number"]')?.innerText === '030 123 4567'`);
    await click('pick-number');
    await click('save-call');
    await popup.waitFor(`document.querySelector('[data-name="call-saved"]')`);
    await popup.waitFor(`document.querySelector('[data-name="access-recording"]')`);
    // Milliseconds the machine needs; the rest of the 15 s is the user's.
    expect(Date.now() - start).toBeLessThan(5000);
    expect(interactions).toBe(4);
    const [noted] = await notedCalls();
    expect(noted?.company).toMatchObject({ name: 'Modelbank N.V.', id: 'demo-modelbank' });
    expect(noted?.call).toMatchObject({ companyNumber: '030 123 4567' });
    expect(noted?.call.from).toMatch(/^\d\d:\d\d$/);
  });

  it('needs only a name where no page can be read, and a half-noted call waits for the popup to come back', async () => {
    const page = await browser.context.newPage();
    await page.goto('chrome://version/');
    popup = await browser.clickToolbar(page.url());
    await popup.click('log-call');
    await popup.click('save-call');
    await popup.waitFor(`document.body.innerText.includes('Which company was it?')`);
    await popup.type('company', 'Onbekend Telecom');
    await popup.close();
    popup = await browser.clickToolbar(page.url());
    await popup.click('log-call');
    await popup.waitFor(`document.querySelector('[name="company"]')?.value === 'Onbekend Telecom'`);
    await popup.click('save-call');
    await popup.waitFor(`document.querySelector('[data-name="call-saved"]')`);
    await page.close();
    expect((await notedCalls()).map(({ company }) => company.name).toSorted()).toEqual([
      'Modelbank N.V.',
      'Onbekend Telecom',
    ]);
  });

  it('has a shortcut and a menu entry that open the same form with the company of the page', async () => {
    const commands = await browser.worker.evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['log-call', 'on-the-phone']));
    const page = await appPage('#log-call?host=www.modelbank.example');
    await expect.poll(() => page.inputValue('[name=company]')).toBe('Modelbank N.V.');
    await page.close();
  });
});

describe('on the phone', () => {
  it('keeps time and notes through closing, and logs the call to the minute', async () => {
    popup = await openOn('http://www.modelbank.example/contact');
    await popup.waitFor(`document.querySelector('[data-name="recording-notice"], [data-name="company"]')`);
    await popup.click('on-the-phone');
    const found = () => browser.context.pages().find((one) => one.url().includes('#on-the-phone'));
    await expect.poll(() => found()?.url()).toContain('on-the-phone');
    const first = found();
    await first?.waitForSelector('[data-name=clock]');
    await first?.click('[data-name=earlier]');
    await first?.check('[name=heard-training]');
    await first?.fill('[name=agent]', 'Kim');
    await first?.fill('[name=notes]', 'Would call back on Friday.');
    await first?.selectOption('[name=call-language]', 'nl');
    await first?.waitForSelector('text=Wordt dit gesprek opgenomen?');
    await expect.poll(() => first?.innerText('[data-name=clock]')).toMatch(/^5:0\d$/);
    await first?.close();
    const again = await appPage('#on-the-phone');
    await expect.poll(() => again.innerText('[data-name=clock]')).toMatch(/^5:\d\d$/);
    expect(await again.isChecked('[name=heard-training]')).toBe(true);
    expect(await again.inputValue('[name=agent]')).toBe('Kim');
    expect(await again.inputValue('[name=company]')).toBe('Modelbank N.V.');
    await again.click('[data-name=end-call]');
    await again.waitForSelector('[data-name=call-saved]');
    await again.close();
    const call = (await notedCalls()).find(({ notes }) => notes === 'Would call back on Friday.');
    expect(call?.call.minutes).toBeGreaterThanOrEqual(5);
    expect(call?.call).toMatchObject({ heard: ['training'], to: call?.call.from });
  });

  it('holds to the accessibility rules, light and dark, and so do the other views of calls', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const hash of ['#on-the-phone', '#log-call', '#calls']) {
        const page = await appPage(hash);
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(100);
        if (hash === '#log-call') await page.click('summary');
        expect(await violations(page), `${hash}, ${colorScheme}`).toEqual([]);
        await page.close();
      }
    const page = await appPage('#on-the-phone');
    await page.click('[data-name=drop-call]');
    await page.waitForSelector('[data-name=calls]');
    await page.close();
  });
});

describe('a letter', () => {
  it('offers the calls noted with its company, and can name two', async () => {
    popup = await openOn('http://www.modelbank.example/contact');
    await popup.click('access-recording');
    await popup.waitFor(`document.querySelectorAll('[data-name="pick-call"]').length === 2`);
    expect(await popup.evaluate(`document.querySelectorAll('[data-name="pick-call"][aria-pressed=true]').length`)).toBe(
      1,
    );
    expect(await popup.text()).not.toContain('Onbekend');
    await popup.click('another-call');
    const second = `document.querySelector('[data-name="call"]')`;
    await popup.waitFor(second);
    const give = (name: string, value: string) =>
      popup!.evaluate(
        `(() => { const field = ${second}.querySelector('[name="${name}"]'); field.value = '${value}'; field.dispatchEvent(new Event('input', { bubbles: true })); })()`,
      );
    await give('from', '00:00');
    await give('to', '00:30');
    await give('companyNumber', '+31201234567');
    await introduce(popup);
    await popup.waitFor(
      `['030 123 4567', '+31201234567'].every((one) => document.querySelector('[name="body"]')?.value.includes(one))`,
    );
    await popup.click('copy');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    expect((await notedCalls()).length).toBe(3 + 1);
  });
});
