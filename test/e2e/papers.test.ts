import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { asEvent, type CaseDraft } from '../../src/cases/events.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { launchFirefox } from '../support/firefox.ts';
import { locked, pdfOf } from '../support/pdf.ts';
import { serve, type Server } from '../support/server.ts';
import { askFrom } from '../support/stored.ts';

const draft: CaseDraft = {
  request: 'access-recording',
  addressee: { name: 'Modelbank N.V.', host: 'www.modelbank.example', email: 'privacy@modelbank.example' },
  jurisdiction: 'nl',
  language: 'en',
  call: { date: '2026-11-20', from: '14:00', to: '14:30', zone: 'Europe/Amsterdam', direction: 'outgoing' },
  letter: { subject: 'Request', body: 'The letter.' },
};
const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
const events = [
  asEvent('pdf', { type: 'drafted', draft, channel: 'email' }, new Date('2026-11-02T10:00:00Z')),
  asEvent('pdf', { type: 'sent', day: '2026-11-02' }, new Date('2026-11-02T10:01:00Z')),
];

const ANSWER = pdfOf({
  pages: [
    ['Modelbank N.V.', '', 'Dear Ms van den Berg,', '', 'Recordings are kept for 90 days and then wiped.'],
    ['Your data is shared with trusted partners.', 'We are unable to release the recording (internal use only).'],
  ],
  catalog: '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>',
});
const text = ['We use recordings for training.'];
const files = {
  'answer.pdf': ANSWER,
  'locked.pdf': pdfOf({ pages: [text], trailer: locked }),
  'scan.pdf': pdfOf({ pages: [[]] }),
  'broken.pdf': Buffer.from('%PDF-1.7\nnothing of the kind'),
  'long.pdf': pdfOf({ pages: [text], count: 10_000 }),
  'blanks.pdf': pdfOf({ pages: [text], blanks: 30_000_000 }),
};
type Name = keyof typeof files;

/** Gives files to the page's own field, as if they had been chosen. */
const choosing = (names: readonly Name[]) => `(() => {
  const given = new DataTransfer();
  for (const [name, data] of ${JSON.stringify(names.map((name) => [name, files[name].toString('base64')]))})
    given.items.add(new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], name));
  const field = document.querySelector('[name="answer-file"]');
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** What the page says of the last file: its note's name, or the text it put into the answer. */
const SAID = `document.querySelector('[data-name="reading"]') ? '' :
  [...document.querySelectorAll('[data-name^="note-"]')].map((note) => note.dataset.name + ' ' + note.innerText).join() +
  '|' + document.querySelector('[name=answer]').value`;

const troubles: readonly [Name, string][] = [
  ['locked.pdf', 'note-encrypted'],
  ['scan.pdf', 'note-scanned'],
  ['broken.pdf', 'note-broken'],
  ['long.pdf', 'note-cut 300 of 10,000'],
  ['blanks.pdf', '|We use recordings for training.'],
];

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

describe('in Chrome', () => {
  let browser: Chrome;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChrome('dist/chrome', server.port);
    await askFrom(browser, { type: 'add-to-case', id: 'pdf', events });
    page = await browser.context.newPage();
    await page.goto(browser.url('src/ui/app/index.html#case=pdf&reply'));
    await page.evaluate((one) => chrome.storage.local.set({ profile: one }), profile);
    await page.waitForSelector('[name=answer]');
  });
  afterAll(() => browser?.close());

  it('reads the text of a PDF, runs nothing in it, keeps it byte for byte and says what it answers', async () => {
    await page.evaluate(choosing(['answer.pdf']));
    await expect.poll(() => page.inputValue('[name=answer]'), { timeout: 20_000 }).toContain('wiped.\n\nYour data');
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    await page.click('[data-name=add-answer]');
    const mark = (item: string) => page.getAttribute(`[data-name=line-${item}]`, 'data-mark');
    await expect.poll(() => mark('retention'), { timeout: 10_000 }).toBe('answered');
    expect(await Promise.all(['recipients', 'audio', 'purposes'].map(mark))).toEqual(['vague', 'refused', 'missing']);
    expect(await page.innerText('[data-name=files]')).toContain(createHash('sha256').update(ANSWER).digest('hex'));
  });
  it('takes a correction, and writes the letter on what is missing', async () => {
    await page.selectOption('[name=mark-purposes]', 'answered');
    await expect.poll(() => page.getAttribute('[data-name=line-purposes]', 'data-mark')).toBe('answered');
    await page.click('[data-name=write-missing]');
    await expect.poll(() => page.inputValue('[name=body]'), { timeout: 10_000 }).toContain('trusted partners');
    const body = await page.inputValue('[name=body]');
    expect(body).toContain('the recording itself, as audio (Article 15(3) GDPR)');
    expect(body).not.toMatch(/the purposes for which|how long the data/);
    await page.goto(browser.url('src/ui/app/index.html#case=pdf&dossier'));
    await expect.poll(() => page.innerText('[data-name=dossier]')).toContain('Purposes: answered');
  });
  it.each(troubles)('says of %s: %s', async (name, said) => {
    await page.goto(browser.url(`src/ui/app/index.html?${name}#case=pdf&reply`));
    await page.waitForSelector('[name=answer]');
    await page.evaluate(choosing([name]));
    await expect.poll(() => page.evaluate(SAID), { timeout: 25_000 }).toContain(said);
    expect(await page.isChecked('[name=answer-file-0]')).toBe(true);
  });
});

it('reads and refuses the same in Firefox', async () => {
  const firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  try {
    const view = await firefox.newTab();
    await firefox.gotoOwn(view, 'src/ui/app/index.html');
    await firefox.evaluate(
      view,
      `browser.runtime.sendMessage(${JSON.stringify({ type: 'add-to-case', id: 'pdf', events })})`,
    );
    for (const [name, said] of [
      ['answer.pdf', 'trusted partners'] as const,
      ...troubles.slice(0, 2),
      ...troubles.slice(3, 4),
    ]) {
      await firefox.evaluate(view, `void (location.hash = '#calls')`);
      await firefox.waitFor(view, `document.querySelector('[name=answer]') === null`);
      await firefox.evaluate(view, `void (location.hash = '#case=pdf&reply')`);
      await firefox.waitFor(view, `document.querySelector('[name=answer]') !== null`);
      await firefox.evaluate(view, `void ${choosing([name])}`);
      await firefox.waitFor(view, `(${SAID}).includes(${JSON.stringify(said)})`, 25_000);
    }
  } finally {
    await firefox.close();
  }
}, 120_000);
