import fs from 'node:fs';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { paperText, type Paper } from '../../src/cases/paper.ts';
import { dossierPage } from '../../src/cases/dossier-page.ts';
import { directionOf } from '../../src/core/direction.ts';
import { TextArea } from '../../src/ui/parts/field.tsx';
import { Sheet } from '../../src/ui/paper/sheet.tsx';
import { paper } from '../support/view-data.ts';

const place = document.createElement('div');
afterEach(() => render(null, place));

it.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['HE', 'rtl'],
  ['nl', 'ltr'],
  ['', 'ltr'],
])('%j is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));

it('a letter turns with what is in its field', () => {
  render(<TextArea name="body" label="x" value="السلام عليكم" onChange={() => undefined} />, place);
  expect(place.querySelector('textarea')?.dir).toBe('auto');
});

it.each([
  ['ar', 'rtl'],
  ['pl', 'ltr'],
])('a printed letter in %s runs %s, with its address where the envelope has its window', (language, direction) => {
  render(<Sheet paper={{ ...paper, language } satisfies Paper} />, place);
  expect(place.querySelector<HTMLElement>('[data-name=sheet]')?.dir).toBe(direction);
  expect(place.querySelector<HTMLElement>('[data-name=window]')?.closest<HTMLElement>('[dir]')?.dir).toBe('ltr');
});

it.each([
  ['ar', 'rtl'],
  ['pl', 'ltr'],
])('a dossier in %s runs %s, and each paper in it as its own text does', (language, direction) => {
  const frame = { language, title: 't', facts: [], timeline: 'x', parts: 'y', picture: 'z', hashes: 'h' };
  const parts = [{ title: 'p', facts: [], text: 'Bonjour', sha256: '0' }];
  const page = new DOMParser().parseFromString(dossierPage({ timeline: [], parts } as never, frame), 'text/html');
  expect(page.documentElement.dir).toBe(direction);
  expect(page.querySelector('pre')?.dir).toBe('auto');
  expect([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('')).not.toMatch(
    /-(?:left|right)\b|text-align/,
  );
});

/** An answer to a made-up letter in Arabic, with names that run the other way. */
const dossier = {
  timeline: [{ day: '6 يوليو 2026', what: 'إلى', facts: ['privacy@modelbank.example'], quote: '(no)', at: 'x' }],
  parts: [{ title: 'رسالة', facts: [['البريد', 'anna@postbus.example']], text: 'السلام عليكم', sha256: '0' }],
};

it('a dossier keeps addresses, names and quotes of another direction together', () => {
  const frame = {
    language: 'ar',
    title: 't',
    facts: [],
    timeline: 'x',
    parts: 'y',
    picture: 'z',
    hashes: 'h',
  };
  const page = new DOMParser().parseFromString(dossierPage(dossier as never, frame), 'text/html');
  const isolated = [...page.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(isolated).toEqual(['privacy@modelbank.example', '“(no)”', 'anna@postbus.example']);
});

it.each([
  ['Arabic digits', '٢٤ نوفمبر ٢٠٢٦'],
  ['European digits', '24 نوفمبر 2026'],
])('a printed letter in Arabic, with %s, names its day once', (_, day) => {
  const body = `إلى شركة المثال\n\n${day}\n\nتحية طيبة وبعد،\n\nأطلب نسخة من التسجيل.\n\nمع خالص التحية،\n\nAnna van den Berg`;
  expect(paperText(body, 'شركة المثال')).toEqual({
    date: day,
    paragraphs: ['تحية طيبة وبعد،', 'أطلب نسخة من التسجيل.'],
    closing: ['مع خالص التحية،', 'Anna van den Berg'],
  });
  render(<Sheet paper={{ ...paper, language: 'ar', name: 'شركة المثال', body } satisfies Paper} />, place);
  expect(place.textContent.split(day)).toHaveLength(2);
});

it('a number of four digits makes no day of a paragraph', () => {
  expect(paperText('To X\n\nYour customer 1234 writes.\n\nYours,\n\nA', 'X').date).toBeUndefined();
});

/** Tags of the interface that hold words in a language of their own, or words of others. */
const FOREIGN = /<(?:pre|blockquote)\b[^<>]*>|<\w+\b[^<>]*\slang=[^<>]*>/g;

it('words that others wrote run as they do, in every view', () => {
  const views = (fs.readdirSync('src/ui', { recursive: true }) as string[]).filter((file) => file.endsWith('.tsx'));
  const tags = views.flatMap((file) => fs.readFileSync(`src/ui/${file}`, 'utf8').match(FOREIGN) ?? []);
  expect(tags.length).toBeGreaterThan(20);
  expect(tags.filter((tag) => !/\sdir=/.test(tag))).toEqual([]);
});
