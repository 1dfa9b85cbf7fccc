import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEvent, type CaseDraft } from '../../src/cases/events.ts';
import { violations } from '../support/axe.ts';
import { geckoId } from '../../manifest/firefox.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { launchFirefox } from '../support/firefox.ts';
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

const ANSWER = 'Wij kunnen u de opname niet geven, want wij hebben haar nodig als bewijs.';

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
    expect(await text('not-sent')).toContain('November 24, 2026');
    await page.fill('[name=sent-on]', '2026-11-24');
    await click('sent');
    await expect.poll(() => text('just-noted')).toContain('Noted: sent');
    expect(await text('due')).toBe('Answer due by December 24, 2026');
    expect(await text('due-why')).toContain('One month after the day of receipt (November 24, 2026)');
    expect(await text('ring')).toContain('January 4, 2027');
  });

  it('takes the last event back and says so, with the focus on what it says', async () => {
    await click('undo');
    await expect.poll(() => text('state')).toBe('Prepared, not sent');
    expect(await text('just-noted')).toContain('Undone: sent');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('just-noted');
    await page.fill('[name=sent-on]', '2026-11-24');
    await click('sent');
    await expect.poll(() => text('state')).toBe('Sent');
  });

  it('notes what else happened, in the timeline and in every window', async () => {
    const other = await browser.context.newPage();
    await other.goto(page.url());
    await other.click('[data-name=note-event] summary');
    await other.selectOption('[name=note-type]', 'acknowledged');
    await other.fill('[name=note-day]', '2026-11-25');
    await other.fill('[name=note-reference]', 'MB-77');
    await other.click('[data-name=note]');
    await expect.poll(() => other.innerText('[data-name=timeline]')).toContain('MB-77');
    await expect.poll(() => text('timeline')).toContain('MB-77');
    await other.close();
  });

  it('puts its bell off when the user wants that', async () => {
    await on('2027-01-05');
    await page.click('[data-name=snooze] summary');
    await click('snooze-week');
    await expect.poll(() => text('ring')).toContain('January 12, 2027');
    await click('undo-last');
    await expect.poll(() => text('timeline')).not.toContain('reminder postponed');
  });

  it('needs the user once it is overdue, and is found by its words', async () => {
    await page.goto(browser.url('src/ui/app/index.html#requests'));
    await page.waitForSelector('[data-name=group-needs] [data-name=case]');
    await page.keyboard.press('/');
    await page.keyboard.type('mb-77 modelbank');
    await expect.poll(() => text('search-result')).toBe('One request found');
    await page.fill('[name=search]', 'nobody');
    await expect.poll(() => text('search-result')).toContain('Nothing found');
    await page.fill('[name=search]', '');
    await page.click('[data-name=case] a');
    expect(await text('due')).toContain('The answer was due by December 24, 2026');
  });

  it('is reminded, which is a letter that names the reference', async () => {
    await click('reminder');
    await expect.poll(() => page.inputValue('[name=body]')).toContain('MB-77');
    for (const impossible of ['2026-11-23', '2027-01-06']) {
      await page.fill('[name=follow-sent-on]', impossible);
      await expect.poll(() => page.isDisabled('[data-name=follow-sent]')).toBe(true);
    }
    await page.fill('[name=follow-sent-on]', '2027-01-04');
    await click('follow-sent');
    await expect.poll(() => text('state')).toBe('Reminder sent');
    expect(await text('timeline')).toContain('January 4, 2027 · Remind them sent');
    expect(await text('ring')).toContain('January 18, 2027');
  });

  it('takes an answer opened as a mail, with what it seems to say for the user to confirm', async () => {
    await on('2027-01-08');
    await click('add-reply');
    await page.setInputFiles('[name=answer-file]', 'test/fixtures/mails/empty-outlook.msg');
    await expect.poll(() => page.textContent('[data-name=reply] [role=alert]')).toContain('.eml');
    const mail = `From: DPO <dpo@modelbank.example>\r\nDate: Thu, 7 Jan 2027 09:00:00 +0000\r\nSubject: Re: Verzoek\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${ANSWER}</p>`;
    await page.setInputFiles('[name=answer-file]', {
      name: 'answer.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(mail),
    });
    await expect.poll(() => page.inputValue('[name=answer]')).toBe(ANSWER);
    expect(await page.inputValue('[name=answer-day]')).toBe('2027-01-07');
    await expect.poll(() => text('answer-says')).toContain(`refused (“We need it for a claim”): “${ANSWER}”`);
    expect(await page.inputValue('[name=note-ground]')).toBe('reply-claims');
    await click('add-answer');
    await expect.poll(() => text('state')).toBe('Refused');
    expect(await text('timeline')).toContain('their answer kept');
    expect(await page.isVisible('[data-name=reply-claims]')).toBe(true);
    expect(await text('step-court')).toContain('February 18, 2027');
  });

  it('keeps a file with its hash, saves it as it was and removes it', async () => {
    const file = { name: 'call.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('abc') };
    await page.setInputFiles('[name=keep-file]', file);
    await expect
      .poll(() => text('files'))
      .toContain('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const saved = page.waitForEvent('download');
    await click('save-file');
    const download = await saved;
    expect([download.suggestedFilename(), fs.readFileSync(await download.path(), 'utf8')]).toEqual(['call.mp3', 'abc']);
    await click('play-file');
    expect(await page.getAttribute('[data-name=player]', 'src')).toMatch(/^blob:/);
    await click('remove-file');
    await page.click('dialog [data-name=confirm]');
    await page.waitForSelector('[data-name=file]', { state: 'detached' });
    await expect.poll(() => text('just-noted')).toContain('The file was deleted with it.');
  });

  it('ends as a complaint, and as a dossier for it', async () => {
    await click('complaint');
    await expect.poll(() => page.inputValue('[name=body]')).toContain('Modelbank N.V.');
    await click('follow-sent');
    await expect.poll(() => text('state')).toBe('Complaint sent');
    expect(await text('ring')).toContain('April 8, 2027');
    await click('dossier');
    await page.waitForSelector('[data-name=dossier]');
    expect(await page.getAttribute('[data-name=dossier]', 'lang')).toBe('nl');
    await page.selectOption('[name=dossier-language]', 'en');
    await expect.poll(() => text('dossier')).toContain('December 24, 2026. One month after the day of receipt');
    expect(await text('dossier')).toContain('Gesprekken kunnen worden opgenomen.');
    expect(await text('dossier')).toContain(ANSWER);
    const saved = page.waitForEvent('download');
    await click('save-dossier');
    const html = fs.readFileSync(await (await saved).path(), 'utf8');
    expect(html).toContain(ANSWER);
    const shown = await browser.context.newPage();
    const refused: string[] = [];
    shown.on('console', (message) => refused.push(message.text()));
    await shown.setContent(html);
    expect(await shown.innerText('h1')).toBe('Dossier: Get the recording, Modelbank N.V.');
    expect(await shown.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Georgia');
    expect(refused).toEqual([]);
    await shown.close();
  });

  it('stands in the calendar on the day it wants the user, and among how companies answered', async () => {
    await page.goto(browser.url('src/ui/app/index.html#requests'));
    await page.click('a[href="#calendar"]');
    await expect.poll(() => text('month')).toContain('January 2027');
    expect(await text('empty-month')).toBe('Nothing in this month.');
    for (const month of ['February', 'March', 'April']) {
      await click('next-month');
      await expect.poll(() => page.innerText('#month')).toBe(`${month} 2027`);
    }
    const entry = page.locator('td', { has: page.locator('[data-name=marked]') });
    expect(await entry.innerText()).toMatch(/^8\s+Modelbank N\.V\.: it is your turn$/);
    expect(await text('answers-refused')).toMatch(/^Refused\s+1$/);
    expect(await text('answers-on-time')).toMatch(/^In time\s+0$/);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => entry.innerText()).toMatch(/^April 8, 2027\s+Modelbank/);
    await page.setViewportSize({ width: 1280, height: 720 });
    await click('this-month');
    await expect.poll(() => text('month')).toContain('January 2027');
  });

  it('that cannot be written keeps on screen what was typed', async () => {
    await page.goto(browser.url('src/ui/app/index.html#case=life'));
    await page.click('[data-name=note-event] summary');
    await page.selectOption('[name=note-type]', 'noted');
    await page.fill('[name=note-text]', 'They were friendly.');
    await page.evaluate(() => {
      chrome.runtime.sendMessage = (() => Promise.resolve({ ok: false, why: 'storage' })) as never;
    });
    await click('note');
    await page.waitForSelector('[data-name=not-saved]');
    expect(await page.inputValue('[name=note-text]')).toBe('They were friendly.');
    expect(await text('stale')).toContain('could not be read again');
    const saved = page.waitForEvent('download');
    await click('save-typed');
    expect(fs.readFileSync(await (await saved).path(), 'utf8')).toContain('They were friendly.');
    await page.reload();
  });

  it('holds to the accessibility rules, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const hash of ['#case=life', '#case=life&dossier', '#requests', '#calendar']) {
        await page.emulateMedia({ colorScheme });
        await page.goto(browser.url(`src/ui/app/index.html${hash}`));
        await page.waitForSelector('h1');
        if (hash === '#case=life') {
          await click('add-reply');
          await page.fill('[name=answer]', ANSWER);
          await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        }
        expect(await violations(page), `${hash}, ${colorScheme}`).toEqual([]);
        const name = hash.replace(/\W+/g, '-');
        await page.screenshot({ path: `test-results/case/${name}-${colorScheme}.png`, fullPage: true });
      }
  });
});

/** From now on the page's clock stands at noon of a day. */
const clockAt = (
  day: string,
) => `(() => { const Real = (globalThis.RealDate ??= Date); const now = Real.parse('${day}T12:00:00');
  globalThis.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [now])); } static now() { return now; } }; })()`;

it('lives in Firefox as well: sent, overdue, reminded, refused, complained about', async () => {
  const firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  const view = await firefox.newTab();
  const app = firefox.url('src/ui/app/index.html');
  const evaluate = <T>(code: string) => firefox.evaluate<T>(view, code);
  const press = (name: string) => firefox.click(view, `[data-name="${name}"]:not([disabled])`);
  const fill = (name: string, value: string) => firefox.type(view, `[name="${name}"]`, value);
  const says = (name: string, words: string) =>
    firefox.waitFor(
      view,
      `document.querySelector('[data-name="${name}"]')?.innerText.includes(${JSON.stringify(words)}) === true`,
    );
  /** The case drawn anew on a day. */
  const openOn = async (day: string) => {
    await evaluate(clockAt(day));
    await evaluate(`location.hash = '#calls'`);
    await firefox.waitFor(view, `document.querySelector('[data-name="state"]') === null`);
    await evaluate(`location.hash = '#case=life'`);
  };
  await firefox.goto(view, app);
  await firefox.waitFor(view, `typeof browser === 'object' && document.querySelector('h1') !== null`);
  const drafted = asEvent('life', { type: 'drafted', draft, channel: 'email' }, new Date('2026-11-24T10:00:00Z'));
  const ask = { type: 'add-to-case', id: 'life', events: [drafted] };
  await evaluate(`browser.runtime.sendMessage(${JSON.stringify(ask)})`);
  await evaluate(`browser.storage.local.set(${JSON.stringify({ profile })})`);
  await openOn('2026-11-24');
  await press('sent');
  await says('state', 'Sent');
  await press('undo');
  await says('state', 'Prepared, not sent');
  await press('sent');
  await says('due', 'Answer due by December 24, 2026');
  await openOn('2027-01-05');
  await says('due', 'The answer was due by December 24, 2026');
  await press('reminder');
  await firefox.waitFor(view, `document.querySelector('[name=body]')?.value.includes('Modelbank N.V.') === true`);
  await press('follow-sent');
  await says('state', 'Reminder sent');
  await openOn('2027-01-08');
  await press('add-reply');
  await fill('answer', ANSWER);
  await firefox.waitFor(view, `document.querySelector('[name="says-0"]')?.checked === true`);
  await press('add-answer');
  await says('state', 'Refused');
  await press('complaint');
  await firefox.waitFor(view, `document.querySelector('[name=body]')?.value.includes('Modelbank N.V.') === true`);
  await press('follow-sent');
  await says('state', 'Complaint sent');
  await evaluate(`location.hash = '#case=life&dossier'`);
  await says('dossier', ANSWER);
  await firefox.close();
});
