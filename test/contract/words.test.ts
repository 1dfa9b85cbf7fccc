import { describe, expect, it } from 'vitest';
import type { Phrases } from '../../src/core/words.ts';
import type { LanguageWords } from '../../src/words/shape.ts';

const packs = import.meta.glob<LanguageWords>('../../src/words/??.ts', { eager: true });
const kinds = ['detect', 'notices', 'fields', 'replies'] as const;
const units = import.meta.glob([
  '../../src/detect/rules/*.ts',
  '../../src/fields/matchers/*.ts',
  '../../src/detect/*.ts',
  '../../src/fields/*.ts',
  '../../src/replies/kinds/*.ts',
  '../../src/replies/items/*.ts',
  '../../src/replies/*.ts',
]);
const unitNames = new Set(
  Object.keys(units).map((path) => /src\/(.+)\.ts$/.exec(path)?.[1]?.replace(/rules\/|matchers\/|kinds\/|items\//, '')),
);

describe.each(Object.entries(packs))('%s', (path, pack) => {
  it.each(kinds)('exports `%s`, be it empty', (kind) => {
    expect(pack[kind], `${path} has no export "${kind}": add \`export const ${kind}: Phrases = {};\``).toBeDefined();
  });
  it('has words only for units that exist', () => {
    const strays = (phrases: Phrases, folder: string) =>
      Object.keys(phrases).filter((unit) => !unitNames.has(unit) || !unit.startsWith(`${folder}/`));
    expect([
      strays(pack.detect, 'detect'),
      strays(pack.notices, 'detect'),
      strays(pack.fields, 'fields'),
      strays(pack.replies, 'replies'),
    ]).toEqual([[], [], [], []]);
  });
  it('has no empty word', () => {
    const words = Object.values({ ...pack.detect, ...pack.notices, ...pack.fields, ...pack.replies }).flatMap(
      (groups) => Object.values(groups).flat(),
    );
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
  });
});
