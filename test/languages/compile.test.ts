import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/core/fill-in.ts';
import { compileMessage } from '../../src/languages/compile.ts';

const said = (text: string, values: Record<string, string | number>, locale = 'en') =>
  fillIn(compileMessage(text, 'test'), values, locale);

describe('an ICU message', () => {
  it.each([
    [1, '1 pole'],
    [2, '2 pola'],
    [5, '5 pól'],
    [22, '22 pola'],
    [112, '112 pól'],
  ])('%d takes the form that the plural rules of Polish give it', (count, expected) => {
    expect(said('{count, plural, one {# pole} few {# pola} many {# pól} other {# pola}}', { count }, 'pl')).toBe(
      expected,
    );
  });
  it('chooses by an exact number first, then by the plural, else `other`', () => {
    const text = '{n, plural, =0 {none} one {one} other {# things}}.';
    expect([0, 1, 2].map((n) => said(text, { n }))).toEqual(['none.', 'one.', '2 things.']);
    expect(said('{n, plural, other {# Felder}}', { n: 1 }, 'de')).toBe('1 Felder');
  });
  it('selects by a word, and a plural may stand inside', () => {
    const text = '{who, select, them {{n, plural, one {their call} other {their # calls}}} other {your calls}}';
    expect([
      said(text, { who: 'them', n: 1 }),
      said(text, { who: 'them', n: 3 }),
      said(text, { who: 'you', n: 3 }),
    ]).toEqual(['their call', 'their 3 calls', 'your calls']);
  });
  it('is a string where nothing is to be chosen', () => {
    expect(compileMessage("It''s {name}", 'test')).toBe("It's {name}");
  });
  it.each([
    '{n, plural, one {x}}',
    '{n, number}',
    '{n, date, long}',
    "'{'x",
    '{n, plural, offset:1 other {#}}',
    '{',
    '{n, selectordinal, other {#th}}',
  ])('is refused, with its name: %s', (text) =>
    expect(() => compileMessage(text, 'nl.json, a.b')).toThrow('nl.json, a.b'),
  );
});
