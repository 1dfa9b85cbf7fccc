import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEvent, type CaseNews } from '../../src/cases/events.ts';
import { violations } from '../support/axe.ts';
import { draft } from '../support/case.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

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

const TODAY = '2026-12-02';

async function app(hash: string, wait = 'h1'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await page.goto(browser.url(`src/ui/app/index.html${hash}`));
  await page.waitForSelector(wait);
  return page;
}

const host = 'www.onbekend-telecom.example';
const prepared: CaseNews = { type: 'drafted', draft, channel: 'email' };
const sent: CaseNews = { type: 'sent', day: '2026-11-24' };
const cases: Record<string, CaseNews[]> = {
  addressless: [
    {
      type: 'drafted',
      draft: { ...draft, request: 'erasure', addressee: { name: 'Onbekend Telecom', host } },
      channel: 'clipboard',
    },
  ],
  waiting: [prepared, sent],
  answered: [prepared, sent, { type: 'answered', day: '2026-12-01' }],
  refused: [
    prepared,
    sent,
    { type: 'refused', day: '2026-12-01', ground: 'reply-internal' },
    { type: 'refused', day: '2026-12-01', ground: 'reply-agent' },
  ],
  closed: [prepared, sent, { type: 'closed' }],
};

async function look(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 900 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `test-results/app/${name}-${colorScheme}.png`, fullPage: true });
    expect(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}

async function remember(): Promise<void> {
  const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
  const settings = { version: 1, country: 'NL', watch: false, language: 'nl' };
  await browser.worker.evaluate((all) => chrome.storage.local.set(all), { profile, settings });
  for (const [id, news] of Object.entries(cases)) {
    const events = news.map((one, n) => ({
      ...asEvent(id, one, new Date('2026-12-01T10:00:00Z'), `${id}-${n}`),
      order: n,
    }));
    await askFrom(browser, { type: 'add-to-case', id, events });
  }
}

const groupTexts = (page: Page, group: string) =>
  page.locator(`[data-name=group-${group}] [data-name=case]`).allInnerTexts();

describe('the list of requests', () => {
  it('has a way in while it is empty', async () => {
    const page = await app('');
    const opening = browser.context.waitForEvent('page');
    await page.click('[data-name=no-cases] [data-name=new-request]');
    const request = await opening;
    expect(request.url()).toMatch(/popup\/index\.html#tab=\d+$/);
    await request.close();
    await look(page, 'empty');
    await page.close();
  });

  it('says of each request whose turn it is and what comes next', async () => {
    await remember();
    const page = await app('', '[data-name=case]');
    const needs = await groupTexts(page, 'needs');
    expect(needs).toHaveLength(3);
    expect(needs.find((text) => text.includes('Onbekend Telecom'))).toContain('Nog geen adres: zoek of typ het');
    expect((await groupTexts(page, 'waiting')).join()).toContain('Ze hebben geantwoord: voeg het toe');
    expect(await groupTexts(page, 'over')).toHaveLength(1);
    expect(await page.locator('[data-name=group-over] [data-name=next-act]').count()).toBe(0);
    await look(page, 'list');
    await page.close();
  });

  it('leads to the act itself, and back by the link and by Esc', async () => {
    const page = await app('', '[data-name=case]');
    await page.click('[data-name=group-waiting] [data-name=next-act]');
    await page.waitForSelector('[name=answer]');
    await page.fill('[name=answer]', 'Nee.');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('[name=answer]')).toBe('Nee.');
    await page.click('[data-name=back]');
    await page.waitForSelector('[data-name=cases]');
    await page.click('[data-name=case] h3 a');
    await page.waitForSelector('[data-name=what-next]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-name=cases]');
    await page.close();
  });
});

describe('a request', () => {
  it('kept without an address takes one that the user types', async () => {
    const page = await app('#case=addressless', '[data-name=find-address]');
    await look(page, 'addressless');
    await page.fill('[name=address]', 'privacy');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=address][aria-invalid]');
    await page.fill('[name=address]', 'privacy@onbekend-telecom.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-name=find-address]', { state: 'detached' });
    const { one } = await askFrom(browser, { type: 'read-case', id: 'addressless' });
    expect(one?.addressee).toMatchObject({ email: 'privacy@onbekend-telecom.example', origin: 'own' });
    await page.close();
  });

  it('refused on two grounds is answered in one letter', async () => {
    const page = await app('', '[data-name=case]');
    await page.click('[data-name=next-act][href="#case=refused&letter=reply-internal,reply-agent"]');
    await page.waitForSelector('[name=body]');
    await look(page, 'two-grounds');
    await page.click('[data-name=follow-sent]');
    await expect.poll(() => page.innerText('[data-name=timeline]')).toContain('‘De privacy van onze medewerker’');
    await look(page, 'case');
    await page.close();
  });

  it('takes every ground of an answer that the user ticks', async () => {
    const page = await app('#case=waiting&reply', '[name=answer]');
    await page.fill(
      '[name=answer]',
      'Geachte mevrouw, wij wijzen uw verzoek om de opname af. Opnames zijn alleen voor intern gebruik. Ook kunnen wij de opname niet verstrekken vanwege de privacy van onze medewerker. U kunt de opname op ons kantoor komen beluisteren.',
    );
    await page.waitForSelector('[name=says-1]');
    for (const tick of await page.locator('[data-name=answer-says] [name^=says-]:not([name=says-other])').all())
      await tick.check();
    await look(page, 'ticks');
    const count = await page.locator('[data-name=answer-says] [name^=says-]:checked').count();
    await page.click('[data-name=add-answer]');
    await page.waitForSelector('[name=answer]', { state: 'detached' });
    const { one } = await askFrom(browser, { type: 'read-case', id: 'waiting' });
    expect(one?.events.filter((event) => 'reply' in event && event.reply)).toHaveLength(count);
    expect(count).toBeGreaterThan(1);
    await page.close();
  });
});

it.each([
  ['list', '', '[data-name=cases]'],
  ['case', '#case=refused', '[data-name=what-next]'],
  ['settings', '#settings', '[data-name=delete]'],
])('the %s fits a screen of 320 pixels', async (name, hash, wait) => {
  const page = await app(hash, wait);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.screenshot({ path: `test-results/app/${name}-320.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

describe('the settings', () => {
  it('begin with links to their sections, and deleting comes last', async () => {
    const page = await app('#settings', '[data-name=delete]');
    const links = await page.locator('[data-name=settings-index] a').allInnerTexts();
    expect(links.at(-1)).toBe('Alles verwijderen');
    await page.click('[data-name=settings-index] a[href="#settings?at=backup"]');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('settings-backup');
    expect(
      await page.evaluate(() => document.querySelector('#settings-backup')!.getBoundingClientRect().top),
    ).toBeLessThan(400);
    const missing = () => page.innerText('[data-name=backup] [data-name=backup-missing]');
    expect(await missing()).toContain('minstens twaalf tekens');
    await page.fill('[name=backup-password]', 'paard kast regen');
    await expect.poll(missing).toContain('nog een keer');
    await page.fill('[name=backup-again]', 'paard kast regen');
    await expect.poll(missing).toBe('');
    expect(await page.isEnabled('[data-name=backup] [data-name=save-backup]')).toBe(true);
    await look(page, 'settings');
    await page.close();
  });

  it('say in the user’s language what is missing of who they are', async () => {
    const page = await app('#settings?at=you', '[name=name]');
    await page.fill('[name=name]', '');
    await page.click('[data-name=save-profile]');
    await expect.poll(() => page.innerText('[data-name=profile] .field__problem >> nth=0')).toContain('naam');
    await page.close();
  });
});
