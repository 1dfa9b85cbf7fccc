import { expect, it } from 'vitest';
import { writtenDay } from '../../src/core/written-day.ts';

it.each([
  ['2026-10-01', 'fr', '1er octobre 2026'],
  ['2026-10-11', 'fr', '11 octobre 2026'],
  ['2026-10-21', 'fr', '21 octobre 2026'],
  ['2026-03-01', 'it', '1º marzo 2026'],
  ['2026-03-08', 'it', '8 marzo 2026'],
  ['2026-10-01', 'en', '1 October 2026'],
  ['2026-10-01', 'pt-PT', '1 de outubro de 2026'],
  ['2026-10-01', 'da', '1. oktober 2026'],
  ['2026-10-01', 'pl', '1 października 2026'],
])('%s in %s is %s', (date, locale, written) => {
  expect(writtenDay(date, locale === 'en' ? 'en-GB' : locale)).toBe(written);
});
