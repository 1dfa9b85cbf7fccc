import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Paper } from '../../src/cases/paper.ts';
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
});
