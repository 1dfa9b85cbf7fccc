import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEntry, findLine } from '../../src/directory/index-file.ts';

const index = '!\t3\n=gov.uk\t-9\na.nl\t1\nab.nl\tp,-2,7\nb.nl\t3\n';

describe('findLine', () => {
  test.each([
    ['!', '3'],
    ['=gov.uk', '-9'],
    ['a.nl', '1'],
    ['b.nl', '3'],
  ])('finds %s', (key, value) => expect(findLine(index, key)).toBe(value));

  test.each(['', 'a', 'a.n', 'a.nl2', 'aa.nl', 'z.nl', '__proto__', '0'])('does not find %j', (key) => {
    expect(findLine(index, key)).toBeUndefined();
  });

  test('ends on text that is no index', () => {
    for (const text of ['', '\n', '\n\n\n', 'a.nl', 'no tab\nat all']) expect(findLine(text, 'a.nl')).toBeUndefined();
  });

  test('finds every key of any sorted index', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z0-9.=-]{1,8}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(keys, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => (a < b ? -1 : 1));
        const text = sorted.map((key, at) => `${key}\t${at}\n`).join('');
        expect(sorted.map((key) => findLine(text, key))).toEqual(sorted.map((_, at) => String(at)));
      }),
    );
  });
});

test('findEntry tells records from the platform mark', () => {
  expect(findEntry(index, 'ab.nl')).toEqual({ records: [2, 7], platform: true });
  expect(findEntry(index, 'c.nl')).toBeUndefined();
});
