import { describe, expect, it } from 'vitest';
import { blanksOf, fillIn } from '../../src/core/fill-in.ts';

const polish = '[count|one:{count} pole|few:{count} pola|many:{count} pól|other:{count} pola]';

describe('a text with blanks', () => {
  it.each([
    [1, '1 pole'],
    [2, '2 pola'],
    [5, '5 pól'],
    [22, '22 pola'],
    [112, '112 pól'],
  ])('%d takes the form that the plural rules of Polish give it', (count, expected) => {
    expect(fillIn(polish, { count }, 'pl')).toBe(expected);
  });

  it('falls back on the form for all others', () => {
    expect(fillIn('[n|other:{n} Felder].', { n: 1 }, 'de')).toBe('1 Felder.');
  });

  it('writes numbers and lists as the language does, words as they are', () => {
    const text = fillIn('{n}: {names}, {day}', { n: 12345, names: ['a', 'b', 'c'], day: '5' }, 'de');
    expect(text).toBe('12.345: a, b und c, 5');
  });

  it('leaves a blank that nothing fills, and takes no blank out of what fills one', () => {
    expect(fillIn('{a} {b}', { a: '{b} [b|one:x]', c: 'no' }, 'en')).toBe('{b} [b|one:x] {b}');
  });

  it('tells its blanks and the forms of its choices', () => {
    const { names, categories } = blanksOf(`{a} ${polish}`);
    expect([[...names], categories]).toEqual([['a', 'count'], [['one', 'few', 'many', 'other']]]);
  });
});
