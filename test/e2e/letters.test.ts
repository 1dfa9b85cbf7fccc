import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asEvent, type CaseDraft } from '../../src/cases/events.ts';
import { addDays, localDay } from '../../src/core/date.ts';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome, type Popup } from '../support/chrome.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';
import { describeCall, introduce } from '../support/walk.ts';

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

const url = 'http://www.modelbank.example/privacy';
const body = `document.querySelector('[name="body"]')`;

async function openOn(address: string): Promise<Popup> {
  const page = await browser.context.newPage();
  await page.goto(address);
  popup = await browser.clickToolbar(page.url());
  return popup;
}

async function appPage(hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(`src/ui/app/index.html${hash}`));
  await page.waitForSelector('h1');
  return page;
}

/** A request that was sent so many days ago, as the background keeps it. */
async function sentCase(id: string, daysAgo: number): Promise<void> {
  const now = new Date();
  const day = addDays(localDay(now), -daysAgo);
  const draft: CaseDraft = {
    request: 'access-recording',
    addressee: { name: 'Modelbank N.V.', host: 'www.modelbank.example', email: 'privacy@modelbank.example' },
    jurisdiction: 'nl',
    language: 'nl',
    call: {
      date: day,
      from: '14:00',
      to: '14:30',
      zone: 'Europe/Amsterdam',
      direction: 'outgoing',
      companyNumber: '030 123 4567',
    },
    letter: { subject: 'Verzoek', body: 'De brief.' },
  };
  const news = [{ type: 'drafted', draft, channel: 'email' } as const, { type: 'sent', day } as const];
  await askFrom(browser, { type: 'add-to-case', id, events: news.map((one) => asEvent(id, one, now)) });
}

describe('a request in the popup', () => {
  it('says per purpose what to expect, and the user corrects the purposes', async () => {
    popup = await openOn(url);
    await popup.waitFor(`document.querySelector('[data-name="recording-notice"]')`);
    await popup.click('erasure-recording');
    await popup.waitFor(`document.querySelector('[name="purpose-evidence"]')?.checked`);
    await popup.evaluate(`document.querySelector('[data-name=stronger]').open = true`);
    await popup.waitFor(`document.querySelector('[data-name="advice"]').innerText.includes('evidence: hard.')`);
    expect(await popup.text()).toContain('Get the copy first and listen to it.');
    await popup.tick('purpose-training');
    await popup.waitFor(`document.querySelector('[data-name="advice"]').innerText.includes('training: strong.')`);
    await popup.tick('purpose-evidence');
    await popup.waitFor(`!document.querySelector('[data-name="advice"]').innerText.includes('evidence: hard.')`);
    await popup.click('back');
  });

  it('goes with another one into the same letter, mends what a check found and explains its articles', async () => {
    popup = await openOn(url);
    await popup.click('access-recording');
    await popup.tick('also-preservation-recording');
    await describeCall(popup);
    await introduce(popup);
    await popup.waitFor(`${body}?.value.includes('Modelbank N.V.')`);
    await popup.waitFor(`document.querySelector('[name="subject"]').value.includes(' + ')`);
    const written = await popup.evaluate<string>(`${body}.value`);
    await popup.type('body', `${written}\n\nBSN 111222333.`);
    await popup.waitFor(`document.querySelector('[data-name="checks"]')`);
    await popup.click('fix-citizen-number');
    await popup.waitFor(`!${body}.value.includes('111222333')`);
    await popup.evaluate(`document.querySelector('[data-name=stronger]').open = true`);
    await popup.evaluate(`document.querySelector('[data-name="articles"] summary').click()`);
    await popup.waitFor(
      `document.querySelector('[data-name="articles"]').innerText.includes('A recording of your voice')`,
    );
  });

  it('objects only with a situation of one’s own, for the uses that were chosen', async () => {
    popup = await openOn('http://www.model-utilities.example/contact');
    await popup.click('objection-recording');
    await popup.tick('stop-quality');
    await describeCall(popup);
    await popup.click('copy');
    await popup.waitFor(`document.querySelector('[data-name="faults"] a[href="#situation"]')`);
    await popup.waitFor(`document.activeElement?.name === 'situation'`);
    await popup.type('situation', 'I spoke about private matters with the agent.');
    await popup.waitFor(`document.querySelector('[name="body"]')`);
    await popup.waitFor(`${body}?.value.includes('training staff')`);
    expect(await popup.evaluate(`${body}.value.includes('measuring quality')`)).toBe(false);
  });
});

describe('a case that was sent', () => {
  it('says from which day a reminder makes sense', async () => {
    await sentCase('young', 3);
    const page = await appPage('#case=young');
    await page.waitForSelector('[data-name=what-next]');
    expect(await page.isDisabled('[data-name=reminder]')).toBe(true);
    expect(await page.innerText('[data-name=reminder]')).toMatch(/makes sense from \w+ \d+, 20\d\d/);
    await page.close();
  });

  it('is reminded once it is late, in the language of the first letter, and keeps that in its history', async () => {
    await sentCase('late', 60);
    const page = await appPage('#case=late');
    await page.click('[data-name=reminder]');
    await page.waitForSelector('[name=body]');
    expect(await page.inputValue('[name=body]')).toContain('Modelbank N.V.');
    expect(await page.inputValue('[name=subject]')).toMatch(/erinner/);
    await page.fill('[name=reference]', 'MB-2026-1');
    await expect.poll(() => page.inputValue('[name=body]')).toContain('MB-2026-1');
    await page.reload();
    await expect.poll(() => page.inputValue('[name=reference]')).toBe('MB-2026-1');
    await page.click('[data-name=follow-sent]');
    await page.waitForSelector('[data-name=what-next]');
    expect(await page.innerText('[data-name=timeline]')).toContain('Remind them sent');
    expect(await page.locator('[data-name=reminder]').count()).toBe(0);
    expect(await page.isEnabled('[data-name=complaint]')).toBe(true);
    await page.close();
  });

  it.each([
    ['reply-transcript', 'main', '‹ Back to the request'],
    ['identity-answer', '[data-name=shield]', 'copy for Modelbank N.V.'],
    ['complaint', '[data-name=authority]', 'Postbus 93374'],
  ])('has a letter for %s, and what goes with it', async (request, where, expected) => {
    const page = await appPage(`#case=late&letter=${request}`);
    await expect.poll(() => page.inputValue('[name=body]')).toContain('Modelbank N.V.');
    expect(await page.innerText(where)).toContain(expected);
    await page.close();
  });
});

it('tells for two countries whether one may record one’s own calls, the stricter one deciding', async () => {
  const page = await appPage('#own-recording');
  await page.selectOption('[name=you]', 'NL');
  await page.selectOption('[name=they]', 'NL');
  await page.waitForSelector('[data-name=own-yes]');
  expect(await page.innerText('[data-name=own-yes]')).toMatch(/139a[\s\S]*20\d\d/);
  await page.selectOption('[name=they]', 'DE');
  await page.waitForSelector('[data-name=own-no]');
  await page.selectOption('[name=they]', 'US');
  await page.waitForSelector('[data-name=own-no]');
  await page.close();
});

it('the new views hold to the accessibility rules, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const hash of [
      '#case=late',
      '#case=late&letter=complaint',
      '#case=late&letter=identity-answer',
      '#own-recording',
    ]) {
      const page = await appPage(hash);
      await page.emulateMedia({ colorScheme });
      if (hash.includes('letter=')) await page.waitForSelector('[name=body]');
      expect(await violations(page), `${hash}, ${colorScheme}`).toEqual([]);
      await page.close();
    }
});
