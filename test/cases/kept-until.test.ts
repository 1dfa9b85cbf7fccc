import { expect, it } from 'vitest';
import { goneFrom, periodIn } from '../../src/cases/kept-until.ts';

it.each([
  ['for 90 days', '90 days'],
  ['are kept for a maximum of six months', '6 months'],
  ['bewaren wij maximaal zes maanden', '6 months'],
  ['wordt na 30 dagen gewist', '30 days'],
  ['wij bewaren opnames twee jaar', '2 years'],
  ['spätestens nach drei Monaten gelöscht', '3 months'],
  ['für die Dauer von 14 Tagen', '14 days'],
  ['conservés pendant douze mois', '12 months'],
  ['pendant une durée maximale de six mois', '6 months'],
  ['durante un plazo de tres meses', '3 months'],
  ['se conservan 30 días', '30 days'],
  ['per un periodo di sei mesi', '6 months'],
  ['per ventiquattro mesi', '24 months'],
  ['przez 6 miesięcy', '6 months'],
  ['przez okres trzech miesięcy', '3 months'],
  ['durante 90 dias', '90 days'],
  ['durante doze meses', '12 months'],
  ['i högst tre månader', '3 months'],
  ['sparas i 30 dagar', '30 days'],
  ['i op til seks måneder', '6 months'],
  ['slettes efter 14 dage', '14 days'],
  ['kept for two full years', '2 years'],
  ['after 30 days, we erase them', '30 days'],
  ['30 days.Then erased', '30 days'],
  ['Recordings: 24 (vierentwintig) maanden.', '24 months'],
])('%s: %s', (text, wanted) => {
  const { count, unit } = periodIn(text) ?? {};
  expect(`${count} ${unit}`).toBe(wanted);
});

it.each([
  'as long as necessary',
  'between three and six months',
  '30 days, or seven years where the law demands it',
  'since the year 2018',
  'in 2018 years had passed',
  'for 9000 years',
  'een half jaar',
  'ein halbes Jahr',
  'un an et demi',
  'ett och ett halvt år',
  'zes en een halve maand',
  'un año y medio',
  'un anno e mezzo',
  '1,5 jaar',
  '1.5 years',
  '1.825 Tage',
  '3-6 months',
  '3 – 6 maanden',
  '6/12 months',
  'we answer every day',
  '',
])('%j names no one period', (text) => expect(periodIn(text)).toBeUndefined());

it.each([
  ['2026-11-20', { count: 90, unit: 'days' }, '2027-02-18'],
  ['2026-11-20', { count: 2, unit: 'weeks' }, '2026-12-04'],
  ['2026-08-31', { count: 6, unit: 'months' }, '2027-02-28'],
  ['2024-02-29', { count: 1, unit: 'years' }, '2025-02-28'],
] as const)('%s and %j: gone from %s', (day, period, gone) => expect(goneFrom(day, period)).toBe(gone));
