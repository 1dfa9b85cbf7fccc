import { describe, expect, it } from 'vitest';
import { matchers } from '../../src/fields/roles.ts';
import { ui as english } from '../../src/languages/en.ts';
import type { About, Labels, Ui } from '../../src/languages/shape.ts';
import { blanksOf } from '../../src/core/fill-in.ts';
import type { Phrases } from '../../src/core/words.ts';

interface Pack {
  about: About;
  ui: Ui;
  detect: Phrases;
  notices: Phrases;
  replies: Phrases;
  fields: Phrases;
  labels: Labels;
}
const packs = import.meta.glob<Pack>(['../../src/languages/??.ts', '!../../src/languages/en.ts'], { eager: true });
const blanks = (text: string) => [...blanksOf(text).names].toSorted();
/** Plural categories the language's rules give to whole numbers below a thousand, and `other` for the rest. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array(1000).keys()].map((n) => String(rules.select(n)))).add('other')].toSorted();
}
const units = import.meta.glob([
  '../../src/detect/rules/*.ts',
  '../../src/fields/matchers/*.ts',
  '../../src/detect/*.ts',
  '../../src/fields/*.ts',
  '../../src/replies/kinds/*.ts',
  '../../src/replies/*.ts',
]);
const unitNames = new Set(
  Object.keys(units).map((path) => /src\/(.+)\.ts$/.exec(path)?.[1]?.replace(/rules\/|matchers\/|kinds\//, '')),
);

describe.each(Object.entries(packs))('%s', (path, pack) => {
  it('is named after its language', () => {
    expect(path.endsWith(`/${pack.about.id}.ts`)).toBe(true);
  });
  it('translates every text, when it says it is complete', () => {
    const missing = Object.keys(english).filter((key) => !pack.ui[key as keyof Ui]);
    expect(pack.about.complete ? missing : []).toEqual([]);
  });
  it('names every field a form may have, when it says it is complete', () => {
    const missing = [...matchers.keys()].filter((role) => !pack.labels[`fields/${role}`]);
    expect(pack.about.complete ? missing : []).toEqual([]);
  });
  it('keeps the blanks of every text', () => {
    for (const [key, text] of Object.entries(pack.ui)) {
      expect(blanks(text), key).toEqual(blanks(english[key as keyof typeof english]));
    }
  });
  it('has a form for every plural that its language has', () => {
    for (const [key, text] of [...Object.entries(pack.ui), ...Object.entries(pack.labels)]) {
      for (const named of blanksOf(text).categories) {
        expect(named.toSorted(), key).toEqual(categoriesOf(pack.about.id));
      }
    }
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
