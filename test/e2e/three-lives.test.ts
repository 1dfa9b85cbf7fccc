import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { compose } from '../../src/cases/compose.ts';
import { asEvent, type CaseDraft } from '../../src/cases/events.ts';
import type { Call } from '../../src/cases/shape.ts';
import { launchChrome } from '../support/chrome.ts';
import { launchFirefox } from '../support/firefox.ts';
import { pdfOf } from '../support/pdf.ts';
import { serve, type Server } from '../support/server.ts';
import { joined, nothing, onLine, talk, wav } from '../support/sound.ts';

/** Calls of twelve minutes, of which four are in the recording: two people talk for five seconds, again and again. */
const MINUTES = 12;
const spoken = onLine(joined(talk(2, 110), nothing(0.4), talk(2, 210, 2), nothing(0.6)));
const wave = wav([joined(...Array.from({ length: 48 }, () => spoken)).filter((_, n) => n % 2 === 0)], 8000);
// The same five seconds, encoded with 8 kbit/s and without a bit reservoir, so that they can be repeated.
const mp3 = Buffer.concat(Array.from({ length: 46 }, () => fs.readFileSync('test/fixtures/talk.mp3')));

const docxOf = (lines: readonly string[]) => {
  const body = lines.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('');
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) }));
};
const mailOf = (lines: readonly string[], name: string, sound: Buffer) =>
  Buffer.from(
    [
      'From: Datenschutz <datenschutz@modellstrom.example>\r\nSubject: AW: Auskunft\r\nDate: Fri, 20 Nov 2026 09:00:00 +0000',
      'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n',
      `${lines.join('\r\n\r\n')}\r\n--x\r\nContent-Type: audio/mpeg; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n`,
      `${sound.toString('base64')}\r\n--x--\r\n`,
    ].join('\r\n'),
  );

interface Life {
  id: string;
  draft: Pick<CaseDraft, 'jurisdiction' | 'language'> & { name: string; host: string };
  files: Readonly<Record<string, Buffer>>;
  /** Files whose bytes the dossier must vouch for. */
  originals: readonly Buffer[];
  /** The end of their answer. */
  ends: string;
  /** Ticks that the user changes in what the answer seems to say. */
  ticks?: readonly string[];
  /** How the request stands then, in English. */
  state: string;
  marks: Readonly<Record<string, string>>;
  /** Length of the recording. */
  length: string;
  /** What the letter and the dossier say in their language. */
  letter: readonly RegExp[];
  dossier: readonly string[];
}

const dutch = [
  ['Modelbank N.V.', '', 'Geachte mevrouw Van den Berg,', '', 'Bijgaand ontvangt u de opname van het gesprek.'],
  [
    'Wij gebruiken opnamen voor training en kwaliteitsbewaking. Wij bewaren opnamen 90 dagen.',
    'Uw gegevens delen wij met zorgvuldig geselecteerde partners.',
    'De overige gegevens kunnen wij u niet geven, want die zijn alleen voor intern gebruik.',
  ],
];
const english = [
  'Dear Ms Berg,',
  'Please find attached the recording of your call.',
  'We use recordings for training. Recordings are kept for six months and then deleted.',
  'For the rest your request is manifestly excessive, so we refuse it.',
];
const german = [
  'Sehr geehrte Frau Berg,',
  'anbei erhalten Sie die Aufzeichnung Ihres Anrufs.',
  'Die Aufzeichnung dient der Schulung unserer Mitarbeiter. Rechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).',
  'Die übrigen Angaben können wir zum Schutz unserer Mitarbeiter nicht herausgeben.',
];

const dutchPdf = pdfOf({ pages: dutch });
const englishDocx = docxOf(english);
const lives: readonly Life[] = [
  {
    id: 'life-nl',
    draft: { jurisdiction: 'nl', language: 'nl', name: 'Modelbank N.V.', host: 'modelbank.example' },
    files: { 'antwoord.pdf': dutchPdf, 'gesprek.wav': Buffer.from(wave) },
    originals: [dutchPdf, Buffer.from(wave)],
    ends: 'alleen voor intern gebruik.',
    state: 'Refused',
    marks: { audio: 'answered', retention: 'answered', recipients: 'vague', transcript: 'missing' },
    length: '4:00',
    letter: [
      /onder c, AVG\).*zorgvuldig geselecteerde partners/,
      /^\d\. .*grond.*artikel 13, eerste lid, onder c, AVG/m,
    ],
    dossier: ['Genoteerde minuten van het gesprek\n12', 'Ontvangers, met naam: vaag'],
  },
  {
    id: 'life-en',
    draft: { jurisdiction: 'ie', language: 'en', name: 'Example Energy Ltd', host: 'example-energy.example' },
    files: { 'answer.docx': englishDocx, 'call.mp3': mp3 },
    originals: [englishDocx, mp3],
    ends: 'so we refuse it.',
    state: 'Refused',
    marks: { audio: 'answered', retention: 'answered' },
    length: '3:58',
    letter: [/^\d\. .*Article 15\(1\)\(c\) GDPR/m, /^\d\. .*legal basis/m],
    dossier: ['Minutes noted for the call\n12', 'Legal basis: not answered'],
  },
  {
    id: 'life-de',
    draft: { jurisdiction: 'de', language: 'de', name: 'Modellstrom GmbH', host: 'modellstrom.example' },
    files: { 'antwort.eml': mailOf(german, 'anruf.mp3', mp3) },
    originals: [mp3],
    ends: 'nicht herausgeben.',
    ticks: ['says-0', 'says-1'],
    state: 'Answered in part',
    marks: { audio: 'answered', transcript: 'missing' },
    length: '3:58',
    letter: [/^\d\. .*Art\. 15 Abs\. 1 lit\. c DSGVO/m, /^\d\. .*Art\. 15 Abs\. 1 lit\. d DSGVO/m],
    dossier: ['Notierte Minuten des Gesprächs\n12', 'Wie lange gespeichert wird: nicht beantwortet'],
  },
];

const profile = { version: 1 as const, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
const call: Call = {
  date: '2026-11-02',
  from: '14:00',
  to: '14:30',
  zone: 'Europe/Amsterdam',
  direction: 'outgoing',
  companyNumber: '+31301234567',
  minutes: MINUTES,
};

async function preparedLetter({ id, draft: { name, host, jurisdiction, language } }: Life) {
  const { version: _, ...person } = profile;
  const input = {
    request: 'access-recording' as const,
    language,
    jurisdiction,
    company: { name },
    profile: person,
    call,
  };
  const letter = await compose({ ...input, purposes: [], statements: {}, today: '2026-11-03' });
  const draft: CaseDraft = {
    request: 'access-recording',
    addressee: { name, host, email: `privacy@${host}` },
    jurisdiction,
    language,
    call,
    letter: { subject: letter.subject, body: letter.full },
  };
  return asEvent(id, { type: 'drafted', draft, channel: 'email' }, new Date('2026-11-03T10:00:00Z'));
}

/** One of our pages in either browser. */
interface View {
  open(file: string): Promise<void>;
  run<T>(code: string): Promise<T>;
}

const find = (css: string) => `document.querySelector(${JSON.stringify(css)})`;
const textOf = (css: string) => `(${find(css)}?.innerText ?? '')`;

/** Gives files to the page's own field, as if they had been chosen. */
const choosing = (files: Life['files']) => `(() => {
  const given = new DataTransfer();
  for (const [name, data] of ${JSON.stringify(Object.entries(files).map(([name, data]) => [name, data.toString('base64')]))})
    given.items.add(new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], name));
  const field = document.querySelector('[name="answer-file"]');
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** Lives a request from the letter to the dossier, and gives back the letter on what is missing. */
async function live(view: View, life: Life): Promise<string> {
  const until = (code: string, ms = 10_000) => expect.poll(() => view.run<unknown>(code), { timeout: ms });
  const click = async (name: string) => {
    await until(`!!${find(`[data-name=${name}]:not([disabled])`)}`).toBe(true);
    await view.run(`void ${find(`[data-name=${name}]`)}.click()`);
  };
  await view.open(`src/ui/app/index.html?${life.id}#case=${life.id}`);
  await until(`!!${find('[name=sent-on]')}`).toBe(true);
  await view.run(`void (() => {
    const field = ${find('[name=sent-on]')};
    field.value = '2026-11-04';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await click('sent');
  await until(textOf('[data-name=state]')).toBe('Sent');
  await click('add-reply');
  await until(`!!${find('[name=answer-file]')}`).toBe(true);
  await view.run(`void ${choosing(life.files)}`);
  await until(`${find('[name=answer]')}.value.trim()`, 20_000).toMatch(new RegExp(`${life.ends}$`));
  for (const tick of life.ticks ?? []) {
    await until(`!!${find(`[name=${tick}]`)}`).toBe(true);
    await view.run(`void ${find(`[name=${tick}]`)}.click()`);
  }
  await click('add-answer');
  await until(textOf('[data-name=state]')).toBe(life.state);
  for (const [item, mark] of Object.entries(life.marks))
    await until(`${find(`[data-name=line-${item}]`)}?.dataset.mark`, 10_000).toBe(mark);
  await click('look-over');
  await until(textOf('[data-name=seen-recording]'), 20_000).toContain(
    `Length ${life.length}; you noted about 12 minutes`,
  );
  await until(textOf('[data-name=findings]')).toContain('clearly shorter than the call you noted');
  await click('write-missing');
  await until(`${find('[name=body]')}?.value ?? ''`).toContain(life.length);
  const body = await view.run<string>(`${find('[name=body]')}.value`);
  await click('follow-sent');
  await until(textOf('[data-name=state]')).toBe('You answered them');
  await view.open(`src/ui/app/index.html?${life.id}-dossier#case=${life.id}&dossier`);
  await until(textOf('[data-name=dossier]')).toContain(life.length);
  const dossier = await view.run<string>(textOf('[data-name=dossier]'));
  for (const part of life.dossier) expect(dossier).toContain(part);
  for (const one of life.originals) expect(dossier).toContain(createHash('sha256').update(one).digest('hex'));
  expect(dossier).toContain(life.ends);
  expect(dossier).toContain(body.split('\n').find((line) => line.startsWith('1. ')));
  expect(await view.run(`!!${find('[data-name=dossier] svg path')}`)).toBe(true);
  return body;
}

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

describe('three requests live from the letter to the dossier', () => {
  it('in Chrome', async () => {
    const browser = await launchChrome('dist/chrome', server.port);
    try {
      const page = await browser.context.newPage();
      const view: View = {
        open: async (file) => void (await page.goto(browser.url(file))),
        run: (code) => page.evaluate(code),
      };
      await view.open('src/ui/app/index.html');
      await page.evaluate((one) => chrome.storage.local.set({ profile: one }), profile);
      for (const life of lives) {
        const events = [await preparedLetter(life)];
        await page.evaluate((ask) => chrome.runtime.sendMessage(ask), {
          type: 'add-to-case',
          id: life.id,
          events,
        } as never);
        const letter = await live(view, life);
        for (const part of [...life.letter, /12 [mM]inut/]) expect(letter).toMatch(part);
      }
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('in Firefox', async () => {
    const firefox = await launchFirefox('dist/firefox', geckoId, server.port);
    try {
      const tab = await firefox.newTab();
      const view: View = {
        open: (file) => firefox.gotoOwn(tab, file),
        run: (code) => firefox.evaluate(tab, code),
      };
      await view.open('src/ui/app/index.html');
      await view.run(`browser.storage.local.set(${JSON.stringify({ profile })})`);
      for (const life of lives) {
        const events = [await preparedLetter(life)];
        await view.run(`browser.runtime.sendMessage(${JSON.stringify({ type: 'add-to-case', id: life.id, events })})`);
        const letter = await live(view, life);
        for (const part of [...life.letter, /12 [mM]inut/]) expect(letter).toMatch(part);
      }
    } finally {
      await firefox.close();
    }
  }, 60_000);
});
