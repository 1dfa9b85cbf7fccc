import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/core/fill-in.ts';

describe('a text with blanks', () => {
  it('writes numbers and lists as the language does, words as they are', () => {
    const text = fillIn('{n}: {names}, {day}', { n: 12345, names: ['a', 'b', 'c'], day: '5' }, 'de');
    expect(text).toBe('12.345: a, b und c, 5');
  });

  it('leaves a blank that nothing fills, and takes no blank out of what fills one', () => {
    expect(fillIn('{a} {b}', { a: '{b} {c}', c: 'no' }, 'en')).toBe('{b} {c} {b}');
  });

  it('takes `other` where a number or a word has no text of its own, and nothing where there is none', () => {
    expect(fillIn(['a ', ['n', { one: 'b', other: '{n} c' }]], { n: 2 }, 'en')).toBe('a 2 c');
    expect(fillIn([['n', { x: 'b' }]], { n: 'y' }, 'en')).toBe('');
  });
});
