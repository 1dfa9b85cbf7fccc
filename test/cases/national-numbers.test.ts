import { describe, expect, it } from 'vitest';
import { findNationalNumbers, nationalNumbers } from '../../src/cases/national-numbers.ts';
import { cpuTime } from '../support/cpu-time.ts';

/** Specimen numbers as the authorities publish them, none of a living person. */
const specimens: [country: string, right: string, wrong: string][] = [
  ['DE', '86 095 742 719', '86 095 742 718'],
  ['FR', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
  ['ES', '12345678Z', '12345678A'],
  ['ES', 'X1234567L', 'X1234567M'],
  ['IT', 'RSSMRA85T10A562S', 'RSSMRA85T10A562T'],
  ['PL', '44051401359', '44051401358'],
  ['BE', '85.07.30-033 28', '85.07.30-033 29'],
  ['SE', '811228-9874', '811228-9875'],
  ['DK', '070761-4285', '077761-4285'],
  ['FI', '131052-308T', '131052-308U'],
  ['NO', '010100 50053', '010100 50054'],
  ['GB', 'AB 12 34 56 C', 'GB 12 34 56 C'],
  ['CH', '756.9217.0769.85', '756.9217.0769.84'],
  ['US', '078-05-1120', '000-05-1120'],
  ['BR', '111.444.777-35', '111.444.777-36'],
  ['IE', '1234567T', '1234567S'],
];

describe('national numbers', () => {
  it.each(specimens)('%s: %s is one, %s is not', (country, right, wrong) => {
    const countriesOf = (text: string) => findNationalNumbers(`My number is ${text}.`).map((one) => one.country);
    expect(countriesOf(right)).toContain(country);
    expect(countriesOf(wrong)).not.toContain(country);
  });
  it('are each tried above', () => {
    expect(new Set(specimens.map(([country]) => country))).toEqual(new Set(nationalNumbers.map((one) => one.country)));
  });
  it('are not seen in ordinary numbers', () => {
    for (const text of ['+31612345678', '12345678', 'Z-2026-17', '2026-11-24', '1234 AB', '14:00-14:30'])
      expect(findNationalNumbers(text), text).toEqual([]);
  });
  it('are looked for quickly in hostile text', () => {
    const text = '1234567890- ABCDEF'.repeat(6000);
    expect(cpuTime(() => findNationalNumbers(text))).toBeLessThan(500);
  });
});
