import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { violations } from '../support/axe.ts';
import { draft, event } from '../support/case.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { launchFirefox } from '../support/firefox.ts';
import { serve, type Server } from '../support/server.ts';
import { joined, nothing, onLine, talk, wav } from '../support/sound.ts';
import { askFrom } from '../support/stored.ts';

let server: Server;
let browser: Chrome;
let page: Page;
let folder: string;

/** Fifteen seconds of a call of twelve minutes, six of them muted. */
const call = wav([
  joined(
    onLine(joined(nothing(0.6), talk(4, 110), nothing(0.6))),
    nothing(6),
    onLine(joined(talk(4, 210, 2), nothing(0.6))),
  ),
]);
const news: CaseNews[] = [
  {
    type: 'drafted',
    channel: 'email',
    draft: {
      ...draft,
      request: 'access-recording',
      call: {
        date: '2026-11-20',
        from: '14:00',
        to: '14:30',
        zone: 'Europe/Amsterdam',
        direction: 'outgoing',
        minutes: 12,
      },
    },
  },
  { type: 'sent', day: '2026-11-24' },
];
const events = news.map((one, order) => ({ ...event(one), id: `r${order}`, case: 'recording', order }));
const written = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-sound-'));
  server = await serve();
  browser = await launchChrome('dist/chrome', server.port);
  await askFrom(browser, { type: 'add-to-case', id: 'recording', events });
  page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html#case=recording'));
  const profile = { version: 1, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
  await page.evaluate((one) => chrome.storage.local.set({ profile: one }), profile);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const click = (name: string) => page.click(`[data-name=${name}]`);
const text = (name: string) => page.innerText(`[data-name=${name}]`);

describe('a recording that was kept', () => {
  it('is looked over, and what is worth asking about stands in words', async () => {
    await page.setInputFiles('[name=keep-file]', written('gesprek.wav', call));
    await click('look-over');
    await expect.poll(() => text('seen-recording')).toMatch(/Length 0:16; you noted about 12 minutes/);
    expect(await text('findings')).toMatch(/shorter than the call/);
    expect(await text('findings')).toMatch(/No sound at all from 0:05 to 0:1\d/);
    expect(await violations(page)).toEqual([]);
  });

  it('plays from a place, and takes a mark there', async () => {
    await page.click('[data-name=findings] [data-name=jump]');
    await expect.poll(() => page.evaluate(() => document.querySelector('audio')?.currentTime ?? 0)).toBeGreaterThan(4);
    await click('add-mark');
    await expect.poll(() => text('seen-recording')).toContain('Write the time like 4:07.');
    await page.fill('[name=mark-time]', '0:07');
    await page.fill('[name=mark-text]', 'my question is gone');
    await click('add-mark');
    await expect.poll(() => text('marks')).toContain('0:07 my question is gone');
  });

  it('leads to a letter that asks for the whole of it, with times and marks, and stands in the dossier', async () => {
    await click('ask-whole');
    const body = () => page.inputValue('[name=body]').catch(() => '');
    await expect.poll(body).toMatch(/0:16[^]*12/);
    expect(await body()).toMatch(/0:05–0:1\d/);
    expect(await body()).toContain('- 0:07 my question is gone');
    await page.goto(browser.url('src/ui/app/index.html#case=recording&letter=dossier'));
    await expect.poll(() => text('dossier')).toContain('0:07 my question is gone');
    expect(await text('dossier')).toMatch(/0:05/);
  });
});

describe('what cannot be looked over is said, and kept', () => {
  it.each([
    ['words.mp3', new TextEncoder().encode('no sound at all '.repeat(50)), /cannot play this kind of file/],
    ['lies.wav', call.subarray(0, 44), /hardly any sound/],
  ])('%s', async (name, bytes, said) => {
    await page.goto(browser.url('src/ui/app/index.html#case=recording'));
    await page.waitForSelector('[name=keep-file]', { state: 'attached' });
    await page.setInputFiles('[name=keep-file]', written(name, bytes));
    const file = page.locator('[data-name=file]', { hasText: name }).last();
    await file.locator('[data-name=look-over]').click();
    await expect.poll(() => file.innerText()).toMatch(said);
  });
});

it('Firefox looks it over as well', async () => {
  const firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  try {
    const view = await firefox.newTab();
    await firefox.gotoOwn(view, 'src/ui/app/index.html');
    const records = JSON.stringify(events);
    await firefox.evaluate(view, `browser.runtime.sendMessage({ type: 'merge-records', records: ${records} })`);
    await firefox.goto(view, 'about:blank');
    await firefox.goto(view, firefox.url('src/ui/app/index.html#case=recording'));
    await firefox.waitFor(view, `!!document.querySelector('[name=keep-file]')`);
    const data = Buffer.from(call).toString('base64');
    await firefox.evaluate(
      view,
      `(async () => {
        const bytes = Uint8Array.from(atob('${data}'), (one) => one.charCodeAt(0));
        const files = new DataTransfer();
        files.items.add(new File([bytes], 'gesprek.wav', { type: 'audio/wav' }));
        const field = document.querySelector('[name=keep-file]');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`,
    );
    await firefox.waitFor(view, `!!document.querySelector('[data-name=look-over]')`);
    await firefox.click(view, '[data-name=look-over]');
    await firefox.waitFor(
      view,
      `/No sound at all from 0:05/.test(document.querySelector('[data-name=findings]')?.innerText ?? '')`,
    );
  } finally {
    await firefox.close();
  }
});
