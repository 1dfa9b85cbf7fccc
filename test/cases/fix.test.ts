import { expect, it } from 'vitest';
import { applyFix } from '../../src/cases/fix.ts';

const remove = (found: string, text: string) => applyFix(text, { do: 'remove', texts: [{ found, by: '' }] });

it.each([
  ['111222333', 'My number is 111222333, thank you.', 'My number is, thank you.'],
  ['111222333', 'Number 111222333 here and 111222333.', 'Number here and.'],
  ['111222333', '111222333 is it.', ' is it.'],
  ['a.c', 'abc a.c', 'abc'],
])('taking out %s of "%s"', (found, text, expected) => expect(remove(found, text)).toBe(expected));

it('puts another text in its place, letter by letter', () =>
  expect(applyFix('NL00BANK1234', { do: 'replace', texts: [{ found: 'NL00BANK1234', by: '$&…1234' }] })).toBe(
    '$&…1234',
  ));
