import { beforeEach, describe, expect, it } from 'vitest';
import { isSameNumber, phoneParts, phoneTexts } from '../../../src/fields/fill/phone.ts';

const NUMBER = '+31612345678';
const first = (html: string, number = NUMBER, part?: 'national' | 'country-code') => {
  document.body.innerHTML = html;
  const input = document.querySelector('input');
  return input ? phoneTexts(input, number, part)[0] : undefined;
};

beforeEach(() => document.body.replaceChildren());

describe('a number taken apart', () => {
  it.each([
    ['+31612345678', 'NL', '612345678', '0'],
    ['+32470123456', 'BE', '470123456', '0'],
    ['+36301234567', 'HU', '301234567', '06'],
    ['+390612345678', 'IT', '0612345678', ''],
    ['+35312345678', 'IE', '12345678', '0'],
    ['+12125550100', 'US', '2125550100', ''],
  ])('%s', (number, country, own, trunk) => expect(phoneParts(number)).toMatchObject({ country, own, trunk }));
  it('of a country that is not known stays whole', () => {
    expect(phoneParts('+819012345678')).toBeUndefined();
    expect(first('<input>', '+819012345678')).toBe('+819012345678');
  });
});

describe('the number as the field wants it', () => {
  it.each([
    ['<input type="tel">', '+31612345678'],
    ['<input placeholder="+31 6 12345678">', '+31612345678'],
    ['<input placeholder="06 12345678">', '0612345678'],
    ['<input placeholder="bijv. 0612345678">', '0612345678'],
    ['<input placeholder="612345678">', '612345678'],
    ['<input placeholder="0031 6 12345678">', '0031612345678'],
    ['<input placeholder="000 000 0000">', '+31612345678'],
    ['<input placeholder="Telefoon">', '+31612345678'],
    ['<input pattern="0[0-9]{9}">', '0612345678'],
    ['<input pattern="\\+[0-9]+">', '+31612345678'],
    ['<input pattern="00[0-9]{9,}">', '0031612345678'],
    ['<input maxlength="10">', '0612345678'],
    ['<input maxlength="9">', '612345678'],
    ['<input type="number">', '0612345678'],
    ['<input autocomplete="tel-national">', '0612345678'],
    ['<span>+31</span><input>', '612345678'],
    ['<div><span>NL (+31)</span></div><div><input></div>', '612345678'],
    ['<span>+49</span><input>', '+31612345678'],
  ])('%s', (html, text) => expect(first(html)).toBe(text));
  it('beside a field for the calling code, which gets its own part', () => {
    expect(first('<input>', NUMBER, 'national')).toBe('612345678');
    expect(first('<input placeholder="06 12345678">', NUMBER, 'national')).toBe('0612345678');
    expect(first('<input>', NUMBER, 'country-code')).toBe('+31');
    expect(first('<input maxlength="2">', NUMBER, 'country-code')).toBe('+31');
  });
});

describe('a number read back', () => {
  it.each(['+31 6 1234 5678', '06-12345678', '0031 612345678', '(06) 12 34 56 78', '612345678'])('%s', (held) =>
    expect(isSameNumber(held, NUMBER, undefined)).toBe(true),
  );
  it.each(['', '31-61234567', '+3161234567', '+31 31612345678', '+49612345678'])('another one: %s', (held) =>
    expect(isSameNumber(held, NUMBER, undefined)).toBe(false),
  );
});
