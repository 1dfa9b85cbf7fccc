import fs from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lastOf } from '../../src/cases/history.ts';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { distWithAccess } from '../support/granted.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom, storedCases } from '../support/stored.ts';
import { describeCall, introduce } from '../support/walk.ts';

const frameSite = 'http://formulieren.example/*';

let server: Server;
let dist: string;
let browser: Chrome;
let popup: Popup | undefined;

beforeAll(async () => {
  server = await serve();
  dist = distWithAccess(frameSite);
  browser = await launchChrome(dist, server.port);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});
afterEach(async () => {
  await popup?.close().catch(() => undefined);
  popup = undefined;
  for (const page of browser.context.pages()) if (page.url().startsWith('http')) await page.close();
});

async function open(url: string) {
  const page = await browser.context.newPage();
  await page.goto(url);
  popup = await browser.clickToolbar(page.url());
  return { page, popup };
}

const form = () => Object.fromEntries(new FormData(document.querySelector('form[method=post]') as HTMLFormElement));

describe('a form on the page', () => {
  it('gets what the user left ticked, and what was filled is kept with the case', async () => {
    const opened = await open('http://www.voorbeeld-energie.example/klantenservice');
    await opened.popup.click('access-recording');
    await describeCall(opened.popup);
    await introduce(opened.popup);
    await opened.popup.click('preview-fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
    await opened.popup.tick('fill-customer_number');
    await opened.popup.click('fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    expect(await opened.page.evaluate(form)).toMatchObject({ naam: 'Anna van den Berg', klantnummer: '' });
    const [one] = await storedCases(browser);
    expect(one?.events.map(({ type }) => type)).toEqual(['drafted', 'filled']);
    const filled = one && lastOf(one, 'filled');
    expect(filled?.url).toBe('http://www.voorbeeld-energie.example/klantenservice');
    expect(filled?.fields).toContainEqual({ label: 'Naam *', value: 'Anna van den Berg' });
  });

  it('once sent by the user, the page that thanks is kept as proof', async () => {
    const opened = await open('http://www.voorbeeld-energie.example/klantenservice');
    await opened.popup.click('fill-more');
    await opened.popup.click('fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    await opened.page.check('[name=akkoord]');
    await opened.popup.close();
    await Promise.all([opened.page.waitForURL('**/verzonden'), opened.page.click('#contactformulier button')]);
    popup = await browser.clickToolbar(opened.page.url());
    await popup.waitFor(`document.querySelector('[data-name="sent-with-proof"].button--primary')`);
    await popup.click('sent-with-proof');
    await popup.waitFor(`document.querySelector('[data-name="kept"]')`);
    const [one] = await storedCases(browser);
    expect(one?.events.map(({ type }) => type)).toEqual([
      'drafted',
      'filled',
      'drafted',
      'filled',
      'confirmed',
      'sent',
    ]);
    const proof = one && lastOf(one, 'confirmed');
    expect(proof?.url).toBe('http://www.voorbeeld-energie.example/verzonden');
    expect(proof?.text).toContain(await opened.page.innerText('h1'));
    const picture = await askFrom(browser, { type: 'read-attachment', id: proof?.picture ?? '' });
    expect(picture?.data).toMatch(/^data:image\/jpeg;base64,/);
  });

  it('the case shows both', async () => {
    const [one] = await storedCases(browser);
    const page = await browser.context.newPage();
    await page.goto(browser.url(`src/ui/app/index.html#case=${one?.id}`));
    await page.click('[data-name="kept-page"] summary');
    await page.waitForSelector('.proof-picture');
    expect(
      await page.evaluate(() => document.querySelector<HTMLImageElement>('.proof-picture')?.naturalWidth),
    ).toBeGreaterThan(100);
    await page.close();
  });
});

describe('a form in steps', () => {
  it('is filled step by step, and the letter goes in where its field appears', async () => {
    const opened = await open('http://www.voorbeeld-energie.example/in-stappen');
    await opened.popup.click('access-recording');
    await opened.popup.click('preview-fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="one-step"]')`);
    await opened.popup.click('fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    expect(await opened.page.evaluate(form)).toMatchObject({ naam: 'Anna van den Berg' });
    await opened.popup.close();
    await opened.page.click('#volgende');
    popup = await browser.clickToolbar(opened.page.url());
    await popup.click('fill-more');
    const both = `document.querySelector('[data-name="fill-preview"]') && !document.querySelector('[data-name="one-step"]')`;
    await popup.waitFor(both);
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    expect(await opened.page.evaluate(form)).toMatchObject({ vraag: expect.stringContaining('Anna van den Berg') });
    await popup.click('sent');
    await popup.waitFor(`document.querySelector('[data-name="kept"]')`);
    const sent = (await storedCases(browser)).filter(({ events }) =>
      events.some((event) => event.type === 'filled' && event.url.endsWith('/in-stappen')),
    );
    expect(sent.map(({ events }) => events.map(({ type }) => type))).toEqual([
      ['drafted', 'filled', 'drafted', 'filled', 'sent'],
    ]);
  });
});

describe('a form in a frame of another origin', () => {
  it('is asked about by its host while it may not be entered', async () => {
    const opened = await open('http://www.formulier-in-frame.example/elders');
    await opened.popup.click('access-recording');
    await describeCall(opened.popup);
    await opened.popup.click('preview-fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="allow-frame"]')`);
    expect(await opened.popup.text()).toContain('formulieren-elders.example');
  });

  it('is filled once it may be entered, undone, and never sent', async () => {
    const opened = await open('http://www.formulier-in-frame.example/');
    await opened.popup.waitFor(`document.querySelector('[data-name="in-frame"]')`);
    expect(await opened.popup.text()).toContain('formulieren.example');
    await opened.popup.click('fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    const frame = opened.page.frames().find((one) => one.url().includes('formulieren.example'));
    expect(await frame?.evaluate(form)).toMatchObject({ naam: 'Anna van den Berg', email: 'anna@postbus.example' });
    await opened.popup.click('undo-fill');
    await opened.popup.waitFor(`document.querySelector('[data-name="undone"]').innerText.length > 0`);
    expect(await frame?.evaluate(form)).toMatchObject({ naam: '', email: '', bericht: '' });
    expect(server.visits.filter(({ url, method }) => method === 'POST' && url.includes('formulieren'))).toEqual([]);
  });
});

describe('the field the user is in', () => {
  it('has its form previewed, though another looks likelier', async () => {
    const page = await browser.context.newPage();
    await page.goto('http://www.voorbeeld-energie.example/twee-formulieren');
    await page.focus('#tweede');
    const [tab] = await browser.worker.evaluate(() => chrome.tabs.query({ active: true }));
    await browser.worker.evaluate(
      (tabId) => chrome.storage.session.set({ 'fill-here': { tabId, at: new Date().toISOString() } }),
      tab?.id,
    );
    popup = await browser.clickToolbar(page.url());
    await popup.waitFor(`document.querySelector('[data-name="fill-here"]')`);
    await popup.click('access-recording');
    await popup.click('preview-fill');
    await popup.waitFor(`document.querySelector('[data-name="fill-preview"]')`);
    await popup.click('fill');
    await popup.waitFor(`document.querySelector('[data-name="outcome"]')`);
    expect(await page.inputValue('#tweede')).toContain('Anna van den Berg');
    expect(await page.inputValue('#eerste')).toBe('');
  });
});
