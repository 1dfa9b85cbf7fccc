import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEvent, type CaseDraft } from '../../src/cases/events.ts';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

let server: Server;
let browser: Chrome;
let page: Page;

const draft: CaseDraft = {
  request: 'access-recording',
  addressee: { name: 'Modelbank N.V.', host: 'www.modelbank.example', email: 'privacy@modelbank.example' },
  jurisdiction: 'nl',
  language: 'nl',
  call: {
    date: '2026-11-20',
    from: '14:00',
    to: '14:30',
    zone: 'Europe/Amsterdam',
    direction: 'outgoing',
    companyNumber: '030 123 4567',
  },
  letter: { subject: 'Verzoek', body: 'De brief.' },
  notice: {
    sentence: 'Gesprekken kunnen worden opgenomen.',
    url: 'http://www.modelbank.example/privacy',
    day: '2026-11-20',
  },
};
const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };

/** The user's clock stands at noon of a day; what is on screen is drawn anew. */
async function on(day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.reload();
  await page.waitForSelector('h1');
}

const text = (name: string) => page.innerText(`[data-name=${name}]`);
const click = (name: string) => page.click(`[data-name=${name}]`);

beforeAll(async () => {
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
  const drafted = asEvent('life', { type: 'drafted', draft, channel: 'email' }, new Date('2026-11-24T10:00:00Z'));
  await askFrom(browser, { type: 'add-to-case', id: 'life', events: [drafted] });
  page = await browser.context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
  await page.goto(browser.url('src/ui/app/index.html#case=life'));
  await page.evaluate((one) => chrome.storage.local.set({ profile: one }), profile);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('a case', () => {
  it('asks the day after whether it was sent, and then says when the answer is due and why', async () => {
    await on('2026-11-25');
    await page.screenshot({ path: 'test-results/case/1-prepared.png', fullPage: true });
    expect(await text('not-sent')).toContain('November 24, 2026');
    await page.fill('[name=sent-on]', '2026-11-24');
    await click('sent');
    await expect.poll(() => text('just-noted')).toContain('Noted: sent');
    expect(await text('due')).toBe('answer due by December 24, 2026');
    expect(await text('due-why')).toContain('One month after the day of receipt (November 24, 2026)');
    expect(await text('ring')).toContain('January 4, 2027');
    await page.screenshot({ path: 'test-results/case/2-sent.png', fullPage: true });
  });
});
