import { describe, expect, it } from 'vitest';
import { rules } from '../../src/detect/classify.ts';
import { matchers } from '../../src/fields/roles.ts';
import { fold } from '../../src/core/text.ts';
import { detectWords } from '../../src/words/detect-words.ts';
import { fieldWords } from '../../src/words/field-words.ts';
import { wordsFrom } from '../../src/words/phrases.ts';
import { snapshotWith } from '../support/page.ts';

describe.each([...rules.values()])('rule $id', (rule) => {
  it('says what it looks for and finds nothing on an empty page', () => {
    expect(rule.about).toMatch(/\.$/);
    expect(rule.find(snapshotWith({}), wordsFrom(detectWords)(`detect/${rule.id}`, rule.english))).toEqual([]);
  });
});

describe.each([...matchers.values()])('field $id', (matcher) => {
  const words = wordsFrom(fieldWords)(`fields/${matcher.id}`, matcher.english);
  it('has words in the form in which they are compared', () => {
    for (const word of Object.values(words).flat())
      expect(word.replaceAll('*', '')).toBe(fold(word.replaceAll('*', '')).replace(/[-_'.]/g, ' '));
    expect(words.match?.length).toBeGreaterThan(0);
  });
  it('rules out none of its own words', () => {
    expect(words.match?.filter((word) => words.never?.includes(word))).toEqual([]);
  });
  it('has a value or none', () => {
    const sender = { name: 'A', email: 'a@b.example', subject: 's', message: 'm', messageShort: 'm' };
    expect(['string', 'undefined']).toContain(typeof matcher.value(sender));
  });
});
