import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierOf, plainText, type Dossier, type DossierSources, type DossierWords } from '../../src/cases/dossier.ts';
import { dossierPage } from '../../src/cases/dossier-page.ts';
import type { Case, CaseNews } from '../../src/cases/events.ts';
import { after, draft, preparedCase } from '../support/case.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const words: DossierWords = {
  word: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  day: (day) => day,
  request: (request) => request,
  channel: (id) => id,
  size: (bytes) => `${bytes} bytes`,
  event: ({ type }) => type,
  answer: ({ item, mark }) => `${item}: ${mark}`,
  facts: () => [],
  finding: ({ id, at, until }) => [id, at, until].join(' '),
};
const sources: DossierSources = {
  answers: [],
  pictures: new Map([['p1', { data: 'data:image/jpeg;base64,/9j/4AAQ', sha256: 'f'.repeat(64) }]]),
  sha256: async (text) => sha256(text),
};
const frame = {
  language: 'en',
  title: 'Dossier',
  facts: [['Company', 'Modelbank N.V.']] as [string, string][],
  timeline: 'What happened',
  parts: 'Papers',
  picture: 'Picture of the page',
  hashes: 'Each with its SHA-256.',
};
const dossier = (one: Case, withNotes = false) => dossierOf(one, words, sources, { withNotes });
const parse = (found: Dossier, part = {}) =>
  new DOMParser().parseFromString(dossierPage(found, { ...frame, ...part }), 'text/html');
const page = async (one: Case) => parse(await dossier(one));

const news: CaseNews[] = [
  { type: 'filled', url: 'https://modelbank.example/form', fields: [{ label: 'Naam', value: 'Anna' }] },
  { type: 'confirmed', url: 'https://modelbank.example/ok', title: 'Thanks', text: 'We got it.', picture: 'p1' },
  { type: 'sent', day: '2026-11-24' },
  { type: 'noted', text: 'They were friendly.' },
  { type: 'reply', day: '2026-12-01', text: 'No.', from: 'dpo@modelbank.example', subject: 'Re' },
  { type: 'refused', day: '2026-12-01', quote: 'We refuse.' },
  { type: 'attached', attachment: 'a', name: 'c.mp3', mediaType: 'audio/mpeg', size: 3, sha256: 'a'.repeat(64) },
  { type: 'follow-up', day: '2026-12-02', request: 'complaint', letter: { subject: 'C', body: 'Complaint.' } },
];
const notice = { sentence: 'Calls are recorded.', url: 'https://modelbank.example/privacy', day: '2026-11-20' };
const whole = after(preparedCase('c1', { notice }), ...news);

describe('a dossier', () => {
  it('holds every letter, form, page, answer and file whole, each with the hash of exactly what it shows', async () => {
    const { parts } = await dossier(whole);
    expect(parts.map(({ text }) => text)).toEqual([
      'B',
      'Calls are recorded.',
      'Naam: Anna',
      'We got it.',
      'No.',
      undefined,
      'Complaint.',
    ]);
    for (const { text, sha256: hash } of parts) expect(hash).toBe(text === undefined ? 'a'.repeat(64) : sha256(text));
  });
  it('tells what happened by days, with the company’s own words', async () => {
    const { timeline } = await dossier(whole);
    expect(timeline.map(({ what }) => what)).toEqual(whole.events.map(({ type }) => type).filter((t) => t !== 'noted'));
    expect(timeline.find(({ what }) => what === 'refused')).toMatchObject({ day: '2026-12-01', quote: 'We refuse.' });
  });
  it('leaves the user’s own notes out unless they want them in', async () => {
    expect(JSON.stringify(await dossier(whole))).not.toContain('friendly');
    expect(JSON.stringify(await dossier(whole, true))).toContain('friendly');
  });
  it('shows a recording with what was found in it, the marks on it with their times, and the minutes noted', async () => {
    const sha = 'b'.repeat(64);
    const seen: CaseNews = {
      type: 'examined',
      name: 'c.wav',
      size: 3,
      sha256: sha,
      seconds: 240,
      channels: 1,
      voices: 'two',
      minutes: 12,
      findings: [{ id: 'shorter' }, { id: 'cut', at: 120 }, { id: 'silence', at: 180, until: 240 }],
      wave: [1, 50],
    };
    const mark = (second: number, text: string): CaseNews => ({ type: 'marked', sha256: sha, second, text });
    const other: CaseNews = { type: 'marked', sha256: 'c'.repeat(64), second: 1, text: 'of another' };
    const { parts } = await dossier(after(preparedCase(), seen, mark(65, 'later'), mark(7, 'my question'), other));
    const [, found] = parts;
    expect(found?.text?.split('\n').slice(-3)).toEqual(['marks:', '- 0:07 my question', '- 1:05 later']);
    expect(found?.facts).toContainEqual(['noted', '12']);
    expect(found?.wave).toEqual([1, 50]);
    // In steps of the wave, here of two minutes: two marks, a cut, a silence from 3:00 to the end.
    expect(found?.moments?.map((at) => at.toFixed(2))).toEqual(['0.06', '0.54', '1.00', '1.50', '2.00']);
  });
  it('has a letter that was prepared for two ways once', async () => {
    const twice = after(preparedCase(), { type: 'drafted', draft, channel: 'letter' });
    expect((await dossier(twice)).parts).toHaveLength(1);
    const other = { ...draft, letter: { subject: 'S', body: 'another' } };
    expect((await dossier(after(twice, { type: 'drafted', draft: other, channel: 'letter' }))).parts).toHaveLength(2);
  });
});

describe('its page', () => {
  it('draws a recording with a line where something was found or marked', async () => {
    const sha256 = 'b'.repeat(64);
    const seen = { type: 'examined' as const, name: 'c.wav', size: 3, sha256, seconds: 60, channels: 1, wave: [9, 9] };
    const one = after(preparedCase(), { ...seen, voices: 'two', findings: [{ id: 'cut', at: 30 }] });
    const paths = [...(await page(one)).querySelectorAll('svg path')].map((path) => path.getAttribute('d'));
    expect(paths[1]).toBe('M1.0,0V100');
  });
  it('shows timeline, papers, picture and hashes', async () => {
    const shown = await page(whole);
    expect([...shown.querySelectorAll('pre')].map((one) => one.textContent)).toContain('We got it.');
    expect(shown.querySelectorAll('tr')).toHaveLength(whole.events.length - 1);
    expect(shown.querySelector('img')?.getAttribute('src')).toBe('data:image/jpeg;base64,/9j/4AAQ');
    expect(shown.body.textContent).toContain(`SHA-256 ${'f'.repeat(64)}`);
  });
  it('lets nothing in but its one style, whose hash it names', async () => {
    const shown = await page(whole);
    const policy = shown.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const style = shown.querySelector('style')?.textContent ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/script|unsafe|http/);
  });
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</pre><iframe src="https://evil.example">',
    "' onmouseover='alert(1)",
    '<!--',
    ']]><svg/onload=alert(1)>',
    '&lt;b&gt;',
    '\u0000\r\nx',
    '\ud800',
    '\u202egpj.exe',
  ];
  const everywhere = (text: string) =>
    after(
      preparedCase('c1', {
        letter: { subject: text, body: text },
        notice: { sentence: text, url: text, day: '2026-11-20' },
      }),
      { type: 'filled', url: text, fields: [{ label: text, value: text }] },
      { type: 'confirmed', url: text, title: text, text, picture: 'p2' },
      { type: 'reply', day: '2026-12-01', text, from: text, subject: text },
      { type: 'refused', day: '2026-12-01', quote: text },
      { type: 'attached', attachment: 'a', name: text, mediaType: text, size: 3, sha256: text },
    );
  const bad = { ...sources, pictures: new Map([['p2', { data: 'data:image/svg+xml,<svg/>', sha256: '"><b>' }]]) };
  const harmless = new Set(
    'HTML HEAD META TITLE STYLE BODY BDI H1 H2 H3 DL DT DD P TABLE TBODY TR TD BR CODE SECTION PRE'.split(' '),
  );
  it.each(hostile)('keeps %j text', async (text) => {
    const found = await dossierOf(everywhere(text), words, bad, { withNotes: true });
    const shown = parse(found, { title: text, facts: [[text, text]], picture: text, language: text });
    const all = [...shown.querySelectorAll('*')];
    expect(all.map(({ tagName }) => tagName).filter((name) => !harmless.has(name))).toEqual([]);
    const attributes = new Set(all.flatMap((one) => one.getAttributeNames()));
    expect([...attributes].toSorted()).toEqual(['charset', 'content', 'dir', 'http-equiv', 'lang', 'name']);
    expect(shown.querySelector('pre')?.textContent).toBe(plainText(text));
  });
  it('shows any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const shown = await page(preparedCase('c1', { letter: { subject: 'S', body: text } }));
        expect(shown.querySelector('pre')?.textContent).toBe(plainText(text));
      }),
      { numRuns: 50 },
    );
  });
});
