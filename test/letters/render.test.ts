import { describe, expect, it } from 'vitest';
import { renderLetter } from '../../src/letters/render.ts';

const cite = {
  regime: 'gdpr',
  cite: (name: string) => (name === 'lacking' ? undefined : `art. ${name}`),
};

describe('renderLetter', () => {
  it('fills blanks and articles', () => {
    expect(renderLetter('To {name}, {article:copy}', { name: 'A' }, cite)).toBe('To A, art. copy');
  });
  it('keeps conditional text only with its value', () => {
    expect(renderLetter('a[x> {x}][!x> none]', { x: '1' }, cite)).toBe('a 1');
    expect(renderLetter('a[x> {x}][!x> none]', { x: '' }, cite)).toBe('a none');
  });
  it('drops a line its conditions emptied, and only that', () => {
    expect(renderLetter('- a\n[x>- {x}]\n- b\n\n[y>{y}]\n\nend', { x: '', y: '' }, cite)).toBe('- a\n- b\n\nend');
  });
  it('reads nothing into what a value says', () => {
    expect(renderLetter('{a}|{b}', { a: '{b}[a>x]', b: '$&' }, cite)).toBe('{b}[a>x]|$&');
  });
  it('drops what rests on an article the law lacks, or on another kind of law', () => {
    const text = 'a[article:copy> ({article:copy})][article:lacking> ({article:lacking})][!article:lacking> none]';
    expect(renderLetter(text, {}, cite)).toBe('a (art. copy) none');
    expect(renderLetter('a[regime:gdpr,uk> b][regime:ch> c]', {}, cite)).toBe('a b');
    expect(() => renderLetter('{article:lacking}', {}, cite)).toThrow('lacking');
  });
  it('numbers a list through the letter and ends it with a full stop', () => {
    expect(renderLetter('# a;\n[x># b;]\n# c;\n\ntext\n\n# d;', { x: '' }, cite)).toBe('1. a;\n2. c.\n\ntext\n\n3. d.');
  });
  it('throws on a blank nobody knows', () => {
    expect(() => renderLetter('{nobody}', {}, cite)).toThrow('{nobody}');
  });
});
