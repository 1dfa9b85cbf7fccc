import fs from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import { dossierPage } from '../../src/cases/dossier-page.ts';
import { asEvent, type CaseDraft } from '../../src/cases/events.ts';
import type { RequestType } from '../../src/cases/shape.ts';
import { violations } from '../support/axe.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { fullInput } from '../support/letter-input.ts';
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

/** Millimetres of a CSS pixel. */
const MM = 25.4 / 96;

interface PaperPart {
  request?: RequestType;
  to?: string[];
  body?: string;
  country?: string;
}

async function paperPage({ request = 'access-recording', to, body, country = 'NL' }: PaperPart): Promise<Page> {
  const input = fullInput(request, 'nl');
  const letter = await compose(input);
  const { name, city = '' } = input.profile;
  const paper = {
    version: 1,
    id: 'p',
    kept: false,
    from: [name, 'Dorpsstraat 12', '1234 AB Voorbeeldstad'],
    to: to ?? [input.company.name, 'Postbus 1', '1234 AB Voorbeeldstad'],
    name: request === 'petition' ? (input.followUp?.court ?? '') : input.company.name,
    country,
    place: city,
    day: '2026-11-24',
    language: 'nl',
    subject: letter.subject,
    body: body ?? letter.full,
  };
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/ui/app/index.html'));
  await page.evaluate((one) => chrome.storage.session.set({ 'paper:p': one }), paper);
  await page.goto(browser.url('src/ui/paper/index.html#p'));
  await page.waitForSelector('[data-name=sheet]');
  return page;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where something of the sheet stands, in millimetres from its left upper corner. */
async function placeOf(page: Page, selector: string): Promise<Box> {
  return page.evaluate(
    ([wanted, mm]) => {
      const sheet = document.querySelector('[data-name=sheet]')?.getBoundingClientRect();
      const boxes = [...document.querySelectorAll(wanted)].map((one) => one.getBoundingClientRect());
      const most = (pick: (box: DOMRect) => number) => Math.max(...boxes.map(pick));
      const least = (pick: (box: DOMRect) => number) => Math.min(...boxes.map(pick));
      const { left = 0, top = 0 } = sheet ?? {};
      return {
        left: (least((box) => box.left) - left) * mm,
        top: (least((box) => box.top) - top) * mm,
        right: (most((box) => box.right) - left) * mm,
        bottom: (most((box) => box.bottom) - top) * mm,
      };
    },
    [selector, MM] as const,
  );
}

/** Lines of text that a page of a PDF draws above its number, by their heights: Skia sets a matrix for each run of text. */
function linesOf(pdf: Buffer, page: string): number {
  const id = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
  const text = pdf.toString('latin1');
  const start = text.search(new RegExp(`(^|\\s)${id} 0 obj`));
  const from = text.indexOf('stream', start) + 'stream'.length;
  const content = inflateSync(pdf.subarray(text[from] === '\r' ? from + 2 : from + 1)).toString('latin1');
  const heights = [...content.matchAll(/[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ ([\d.-]+) Tm/g)].map(([, y]) => y);
  return new Set(heights).size - 1;
}

/** A letter of so many paragraphs of three lines or so. */
function longLetter(paragraphs: number): string {
  const paragraph = 'Dit is een zin die een paar keer terugkomt om de brief lang te maken. '.repeat(6);
  return `${`${paragraph}\n\n`.repeat(paragraphs)}Met vriendelijke groet,\n\nAnna van den Berg`;
}

interface Pdf {
  /** Lines of text on the last page, and on the page that has least. */
  lastPage: number;
  least: number;
  pages: number;
  width: number;
  height: number;
}

/** Pages and their size in millimetres, as Chromium prints. */
async function print(page: Page, file: string): Promise<Pdf> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  fs.mkdirSync('test-results/paper', { recursive: true });
  fs.writeFileSync(`test-results/paper/${file}.pdf`, pdf);
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)[^]*?endobj/g) ?? [];
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pages[0] ?? '') ?? [];
  const inMm = (points: string) => (Number(points) / 72) * 25.4;
  const lines = pages.map((one) => linesOf(pdf, one));
  return {
    pages: pages.length,
    width: inMm(width),
    height: inMm(height),
    lastPage: lines.at(-1) ?? 0,
    least: Math.min(...lines),
  };
}

const long = [
  'Nederlandse Maatschappij tot Exploitatie van Voorbeelden en Aanverwante Zaken N.V.',
  'Afdeling Klantbelangen, Gegevensbescherming en Informatiebeveiliging',
  't.a.v. de functionaris gegevensbescherming',
  'Gebouw De Lange Naam, vleugel C, vierde verdieping',
  'Laan van de Onuitspreekbaar Lange Straatnamen 123-125',
  'Postbus 12345',
  '1234 AB Voorbeeldstad aan de Lange Rivier',
  'NEDERLAND',
];

describe('a letter on A4', () => {
  it('has its address in the window of form B, date and subject below it, and with all that a letter can hold is three pages', async () => {
    const page = await paperPage({});
    const to = await placeOf(page, '[data-name=to] div');
    expect(to.left).toBeGreaterThanOrEqual(20);
    expect(to.top).toBeGreaterThanOrEqual(45 + 17.7 - 0.5);
    expect(to.right).toBeLessThanOrEqual(20 + 85 + 0.5);
    expect(to.bottom).toBeLessThanOrEqual(45 + 45);
    const back = await placeOf(page, '[data-name=return]');
    expect([back.top >= 44.5, back.bottom <= to.top]).toEqual([true, true]);
    expect((await placeOf(page, '.subject')).top).toBeGreaterThan(98);
    expect(await page.innerText('.dated')).toBe('Voorbeeldstad, 24 november 2026');
    expect(await page.innerText('[data-name=sheet]')).not.toContain('Aan Voorbeeld Energie');
    const pdf = await print(page, 'a4');
    expect(pdf.pages).toBe(3);
    // Never the name alone: the closing has text above it.
    expect(pdf.lastPage).toBeGreaterThan(5);
    expect([Math.round(pdf.width), Math.round(pdf.height)]).toEqual([210, 297]);
    await page.close();
  });

  it.each([900, 1280])('stands beside its settings on a screen of %d pixels, and nothing is cut off', async (width) => {
    const page = await paperPage({});
    await page.setViewportSize({ width, height: 800 });
    const box = async (selector: string) => page.locator(selector).first().boundingBox();
    const [sheet, tools] = [await box('[data-name=sheet]'), await box('.tools')];
    expect(sheet && tools && sheet.x + sheet.width <= tools.x).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.querySelector('.desk')!.scrollWidth)).toBeLessThanOrEqual(
      await page.evaluate(() => document.querySelector('.desk')!.clientWidth),
    );
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `test-results/app/paper-${width}.png` });
    await page.close();
  });

  it('keeps a long address in the window too', async () => {
    const page = await paperPage({ to: long });
    const to = await placeOf(page, '[data-name=to] div');
    expect([to.top >= 45, to.bottom <= 90, to.left >= 20, to.right <= 105.5]).toEqual([true, true, true, true]);
    expect((await placeOf(page, '[data-name=return]')).bottom).toBeLessThanOrEqual(to.top);
    await page.close();
  });

  it('breaks a long letter over as many pages as it takes', async () => {
    const page = await paperPage({ body: longLetter(40) });
    const { pages } = await print(page, 'long');
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(9);
    await page.close();
  });

  it('never leaves greeting and signature alone on the last page', async () => {
    const page = await paperPage({});
    const lastLines: number[] = [];
    for (let paragraphs = 4; paragraphs < 12; paragraphs++) {
      await page.evaluate(
        (body) =>
          chrome.storage.session.get('paper:p').then((all) => {
            const paper = all['paper:p'] as object;
            return chrome.storage.session.set({ 'paper:p': { ...paper, body } });
          }),
        longLetter(paragraphs),
      );
      await page.reload();
      await page.waitForSelector('[data-name=sheet]');
      const { pages, lastPage } = await print(page, `last-${paragraphs}`);
      if (pages > 1) lastLines.push(lastPage);
    }
    // Two lines of the text, the greeting, and the name.
    expect(Math.min(...lastLines)).toBeGreaterThanOrEqual(4);
    expect(lastLines.length).toBeGreaterThan(3);
    await page.close();
  });

  it('shows its text as text', async () => {
    const page = await paperPage({ to: ['<img src=x onerror=alert(1)>'], body: '<script>alert(1)</script>' });
    expect(await page.locator('[data-name=sheet] :is(img,script)').count()).toBe(0);
    await page.close();
  });

  it('holds to the accessibility rules, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await paperPage({});
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
      await page.screenshot({ path: `test-results/paper/${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  });
});

it('prints on Letter in North America, the address in a no. 10 window', async () => {
  const page = await paperPage({ country: 'US-CA' });
  const to = await placeOf(page, '[data-name=to] div');
  expect([to.top >= 52, to.bottom <= 79, to.left >= 22, to.right <= 22.2 + 114]).toEqual([true, true, true, true]);
  const pdf = await print(page, 'letter');
  expect([Math.round(pdf.width), Math.round(pdf.height)]).toEqual([216, 279]);
  expect(await page.innerText('[data-name=registered]')).toContain('Certified Mail');
  await page.close();
});

/** A place left to fill in, in a text that goes out. */
const BLANK = /[{}[\]]|_{2,}|\.{4,}|…|undefined/;

describe('what goes to a court, on A4', () => {
  it('is a petition without a blank, to the court that was chosen', async () => {
    const page = await paperPage({ request: 'petition', to: ['Rechtbank Midden-Nederland'] });
    const text = await page.innerText('[data-name=sheet]');
    expect(text).not.toMatch(BLANK);
    expect(text).toContain('Rechtbank Midden-Nederland');
    expect(text).not.toContain('Aan Rechtbank');
    const pdf = await print(page, 'petition');
    expect([Math.round(pdf.width), Math.round(pdf.height)]).toEqual([210, 297]);
    expect(pdf.least).toBeGreaterThan(3);
    await page.close();
  });

  it('is a dossier whose pages all hold something and whose lines all fit', async () => {
    const parts = ['1. brief', '2. antwoord'].map((title) => ({
      title,
      facts: [['Dag', '24 november 2026']] as [string, string][],
      text: longLetter(8),
      sha256: 'a'.repeat(64),
    }));
    const timeline = [{ day: '24 november 2026', what: 'verstuurd', facts: [], at: '2026-11-24T10:00:00Z' }];
    const frame = { language: 'nl', title: 'Dossier', facts: [], timeline: 'Wat er gebeurde', parts: 'Stukken' };
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: Math.floor(210 / MM), height: Math.floor(297 / MM) });
    await page.setContent(dossierPage({ timeline, parts }, { ...frame, picture: 'Beeld', hashes: 'Van elk stuk.' }));
    expect(await page.innerText('body')).not.toMatch(BLANK);
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBe(room);
    const pdf = await print(page, 'dossier');
    expect([Math.round(pdf.width), Math.round(pdf.height)]).toEqual([210, 297]);
    expect(pdf.least).toBeGreaterThan(0);
    await page.close();
  });
});

describe('a case', () => {
  it('is printed where a postal address is known, and counts as sent by post once the user says so', async () => {
    const draft: CaseDraft = {
      request: 'access',
      addressee: {
        name: 'Modelbank N.V.',
        host: 'www.modelbank.example',
        post: ['Modelplein 2', '1234 AB Voorbeeldstad'],
      },
      jurisdiction: 'nl',
      language: 'nl',
      letter: { subject: 'Verzoek', body: 'Aan Modelbank N.V.\n\n20 november 2026\n\nDe brief.\n\nGroet,\n\nAnna' },
    };
    const began = asEvent('by-post', { type: 'drafted', draft, channel: 'email' }, new Date('2026-11-20T10:00:00Z'));
    await askFrom(browser, { type: 'add-to-case', id: 'by-post', events: [began] });
    const app = await browser.context.newPage();
    await app.goto(browser.url('src/ui/app/index.html#case=by-post'));
    await app.reload();
    const opened = browser.context.waitForEvent('page');
    await app.click('[data-name=print-letter]');
    const page = await opened;
    await page.waitForSelector('[data-name=sheet]');
    expect(await page.innerText('[data-name=to]')).toBe('Modelbank N.V.\nModelplein 2\n1234 AB Voorbeeldstad');
    await page.fill('[name=to]', 'Modelbank N.V.\nPostbus 9\n1234 AB Voorbeeldstad');
    await page.reload();
    await expect.poll(() => page.innerText('[data-name=to]')).toContain('Postbus 9');
    await page.click('[data-name=posted]');
    await expect.poll(() => page.innerText('[data-name=posted-noted]')).toContain('Noted: posted on');
    // The other page still shows the case as it was: what it adds takes nothing away.
    await app.click('[data-name=close]');
    await expect.poll(() => app.innerText('[data-name=timeline]')).toContain('closed');
    expect(await app.innerText('[data-name=timeline]')).toContain('sent by post');
    await app.click('[data-name=reopen]');
    await expect.poll(() => app.innerText('[data-name=state]')).toBe('Sent');
    await page.close();
    await app.close();
  });

  it('that is gone is said to be gone', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/ui/paper/index.html#nothing'));
    await page.waitForSelector('[data-name=paper-gone]');
    expect(await page.innerText('[data-name=paper-gone]')).toContain('My requests');
    await page.close();
  });
});
