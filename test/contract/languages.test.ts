import { describe, expect, it } from 'vitest';
import { matchers } from '../../src/fields/roles.ts';
import { ui as english } from '../../src/languages/en.ts';
import type { About, Labels, Ui } from '../../src/languages/shape.ts';
import { blanksOf } from '../../src/core/fill-in.ts';

interface Pack {
  about: About;
  ui: Ui;
  labels: Labels;
}
const packs = import.meta.glob<Pack>(['../../src/languages/??.ts', '!../../src/languages/en.ts'], { eager: true });
const blanks = (text: string) => [...blanksOf(text).names].toSorted();
/** Plural categories the language's rules give to whole numbers below a thousand, and `other` for the rest. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array(1000).keys()].map((n) => String(rules.select(n)))).add('other')].toSorted();
}
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
});
