import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFloor, findHost, openDirectory } from '../../src/directory/index-file.ts';
import { company, directoryOf } from '../support/directory.ts';

const index = '!\t3\n@a\t1\nnl,a\t1\nnl,a,\t-9\nnl,ab\tp,-2,7\n';

describe('findFloor', () => {
  test.each([
    ['!', '!', '3'],
    ['nl,a', 'nl,a', '1'],
    ['nl,a,', 'nl,a,', '-9'],
    ['nl,a,x', 'nl,a,', '-9'],
    ['zz', 'nl,ab', 'p,-2,7'],
  ])('of %s is %s', (key, floor, value) => expect(findFloor(index, key)).toEqual({ key: floor, value }));

  test('is none before the first line', () => expect(findFloor(index, ' ')).toBeUndefined());

  test('ends on text that is no index', () => {
    for (const text of ['', '\n', '\n\n\n', 'a.nl', 'no tab\nat all'])
      expect(findFloor(text, 'nl,a')?.value ?? '').toBe('');
  });
});

const host = fc
  .array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,2}$/), { minLength: 2, maxLength: 4 })
  .map((labels) => labels.join('.'));
const key = fc.tuple(fc.boolean(), host).map(([exact, name]) => (exact ? `=${name}` : name));
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 40 });

describe('any directory', () => {
  // Filler companies force the index into pages.
  const filler = Array.from({ length: 6000 }, (_, n) => company(`filler${n}`));
  test.each([
    ['in one file', [], 100],
    ['in pages', filler, 5],
  ])(
    'finds every key, platforms too, and nothing else: %s',
    async (_, more, numRuns) => {
      await fc.assert(
        fc.asyncProperty(keys, keys, async (own, others) => {
          const companies = own.map((one, at) => company(`x${at}`, { domains: [{ host: one, confidence: 'A' }] }));
          const platforms = others.filter((one) => !one.startsWith('='));
          const opened = await openDirectory(directoryOf([...companies, ...more], platforms));
          if (!opened.ok) throw new Error(opened.why);
          for (const one of [...own, ...others]) {
            const entry = await findHost(opened.value, one);
            const expected = { records: own.includes(one) ? 1 : 0, platform: platforms.includes(one) };
            const value = entry.ok ? entry.value : undefined;
            expect({ records: value?.records.length ?? 0, platform: value?.platform !== undefined }).toEqual(expected);
          }
        }),
        { numRuns },
      );
    },
    30_000,
  );
});
