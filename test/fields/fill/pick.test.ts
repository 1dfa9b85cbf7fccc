import { describe, expect, it } from 'vitest';
import { pickChoice, type Wanted } from '../../../src/fields/fill/pick.ts';

const choices = (...texts: string[]) => texts.map((text) => ({ text, value: '' }));
const pick = (texts: string[], wanted: Partial<Wanted>) => {
  const index = pickChoice(choices(...texts), { value: '', role: '', language: 'nl', ...wanted });
  return index === undefined ? undefined : texts[index];
};
const months = ['Maand', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

describe('a choice', () => {
  it('by its text, as shown', () => {
    expect(pick(['Kies', 'Een  klacht\n indienen', 'Anders'], { value: 'Een klacht indienen' })).toMatch(/klacht/);
    expect(pick(['kies', 'PRIVACY'], { value: 'Privacy' })).toBe('PRIVACY');
  });
  it('is none when it is not there', () => {
    expect(pick(['Kies', 'Privacyverklaring'], { value: 'Privacy' })).toBeUndefined();
    expect(pick(['Kies', 'Privacy'], { value: '' })).toBeUndefined();
  });
  it('of a country by any of its names or its code', () => {
    expect(pick(['Kies', 'België', 'Nederland'], { value: 'NL', role: 'country' })).toBe('Nederland');
    expect(pick(['—', 'Pays-Bas'], { value: 'NL', role: 'country' })).toBe('Pays-Bas');
    expect(pickChoice([{ text: '🇳🇱', value: 'nl' }], { value: 'NL', role: 'country', language: '' })).toBe(0);
    expect(pick(['Andere', 'Japan'], { value: 'NL', role: 'country' })).toBeUndefined();
  });
});

describe('a calling code', () => {
  const code = (texts: string[], value: string) => pick(texts, { value, role: 'phone', part: 'country-code' });
  it.each([
    [['+32', '+31', '+316'], '+31612345678', '+31'],
    [['België (+32)', 'Nederland (+31)'], '+31612345678', 'Nederland (+31)'],
    [['0032', '0031'], '+31612345678', '0031'],
    [['32', '31'], '+31612345678', '31'],
    [['Canada +1', 'United States +1'], '+12125550100', 'United States +1'],
    [['Guernsey (+44)', 'United Kingdom (+44)'], '+447700900123', 'United Kingdom (+44)'],
    [['Belgium', 'Netherlands'], '+31612345678', 'Netherlands'],
  ])('%s', (texts, value, text) => expect(code(texts, value)).toBe(text));
  it('is none when it is not there', () => expect(code(['+32', '+49'], '+31612345678')).toBeUndefined());
});

describe('a part of a day', () => {
  const part = (texts: string[], name: Wanted['part'], value = '2026-03-09') => pick(texts, { value, part: name });
  it('in digits or by the month’s name', () => {
    expect(part(['Dag', '8', '9', '10'], 'day')).toBe('9');
    expect(part(['01', '02', '03'], 'month')).toBe('03');
    expect(part(months, 'month')).toBe('mrt');
    expect(part(['Mois', 'février', 'mars', 'avril'], 'month')).toBe('mars');
    expect(part(['2025', '2026'], 'year')).toBe('2026');
    expect(part(['25', '26'], 'year')).toBe('26');
    expect(part(['13', '14'], 'hour', '14:05')).toBe('14');
  });
  it('is none when it is not there', () => {
    expect(part(['2024', '2025'], 'year')).toBeUndefined();
    expect(part(['13', '14'], 'hour')).toBeUndefined();
    expect(part(['8', '9'], 'day', 'gisteren')).toBeUndefined();
  });
});

it('is found among ten thousand', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => `Winkel ${n}`);
  expect(pick(many, { value: 'Winkel 9999' })).toBe('Winkel 9999');
  expect(pick([...many, 'Nederland'], { value: 'NL', role: 'country' })).toBe('Nederland');
});
