import { describe, expect, it } from 'vitest';
import english from '../../src/letters/en/spoken.ts';
import { loadSpoken, spokenLanguages } from '../../src/letters/spoken.ts';

describe.each(spokenLanguages)('%s', (language) => {
  it('has every sentence, short enough to say in one breath or two', async () => {
    const spoken = await loadSpoken(language);
    expect(Object.keys(spoken ?? {})).toEqual(Object.keys(english));
    for (const sentence of Object.values<string>({ ...spoken })) {
      expect(sentence).toMatch(/^[¿\p{Lu}].+[.?]$/u);
      expect(sentence.length).toBeLessThanOrEqual(160);
    }
    expect([spoken?.objected, spoken?.reference].join(' ').match(/\{\w+\}/g)).toEqual(['{day}', '{reference}']);
    expect(new Set(Object.values({ ...spoken })).size).toBe(Object.keys(english).length);
  });
});
