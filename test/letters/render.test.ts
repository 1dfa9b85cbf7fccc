import { describe, expect, it } from 'vitest';
import { renderLetter } from '../../src/letters/render.ts';

const cite = (name: string) => `art. ${name}`;

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
  it('throws on a blank nobody knows', () => {
    expect(() => renderLetter('{nobody}', {}, cite)).toThrow('{nobody}');
  });
});
