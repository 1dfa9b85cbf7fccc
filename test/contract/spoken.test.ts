import { describe, expect, it } from 'vitest';
import english from '../../src/letters/en/spoken.ts';
import { loadSpoken, spokenLanguages } from '../../src/letters/spoken.ts';
import { letterLanguages } from '../../src/letters/index.ts';

it('there are sentences for the phone in every language there are letters in', () => {
  expect(spokenLanguages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl']);
  expect(spokenLanguages.toSorted()).toEqual([...letterLanguages].toSorted());
});

describe.each(spokenLanguages)('%s', (language) => {
  it('has every sentence, short enough to say in one breath or two', async () => {
    const spoken = await loadSpoken(language);
    expect(Object.keys(spoken ?? {})).toEqual(Object.keys(english));
    for (const sentence of Object.values<string>({ ...spoken })) {
      expect(sentence).toMatch(/^[¿\p{Lu}].+[.?]$/u);
      expect(sentence.length).toBeLessThanOrEqual(160);
    }
    expect(new Set(Object.values({ ...spoken })).size).toBe(Object.keys(english).length);
  });
});
