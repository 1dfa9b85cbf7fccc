import type { Phrases, Words } from '../core/words.ts';

/** From languages' words, a function that gives a unit's own English words and every language's for it, group by group. */
export function wordsFrom(languages: readonly Phrases[]): (unit: string, english: Words) => Words {
  return (unit, english) => {
    const groups = new Set([english, ...languages.map((phrases) => phrases[unit] ?? {})].flatMap(Object.keys));
    return Object.fromEntries(
      [...groups].map((group) => [
        group,
        [...(english[group] ?? []), ...languages.flatMap((phrases) => phrases[unit]?.[group] ?? [])],
      ]),
    );
  };
}
