import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/core/date.ts';
import { registers, registersIn } from '../../src/jurisdictions/registers/index.ts';
import { languages } from '../../src/languages/index.ts';

const texts = import.meta.glob<Record<string, string>>('../../src/languages/??.json', {
  eager: true,
  import: 'default',
});
const all = [...registers.values()];

describe.each(all)('$id', ({ id, english, country, website, source, day, tag }) => {
  it('has a site, a source, the day it was read and its country', () => {
    for (const address of [website, source]) expect(new URL(address).protocol).toBe('https:');
    expect(isIsoDate(day)).toBe(true);
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(registersIn(country).map((one) => one.id)).toContain(id);
  });
  it('says briefly what it does; what was only reported is a question, and nothing else is, in every language', () => {
    const of = (language: string) => texts[`../../src/languages/${language}.json`]?.[`registers/${id}`];
    for (const text of [english, ...languages.flatMap((language) => of(language) ?? [])]) {
      expect(text).toMatch(/^.{60,320}[.?]$/u);
      expect(text.includes('?'), text).toBe(tag === 'V2');
    }
  });
});

it('a country of which none was read has none', () => {
  expect(registersIn('FI')).toEqual([]);
});
