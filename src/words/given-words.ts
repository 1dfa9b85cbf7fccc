import type { Phrases, Words } from '../core/words.ts';
import { wordsFrom } from './phrases.ts';

// Scripts in pages hold English only: the other languages' words come along with the question, once for each page.
let given: readonly Phrases[] = [];

/** Takes the other languages' words; the first that come count. Whatever reads or fills a page calls it before. */
export function giveWords(languages: readonly Phrases[]): void {
  if (given.length === 0) given = languages;
}

/** A unit's own English words together with every given language's, group by group; put together when first wanted. */
export function wordsFor(unit: string, english: Words): () => Words {
  return fromWords(() => wordsFrom(given)(unit, english));
}

/** Something made of the given words: made when first wanted, and once more when words have come since. */
export function fromWords<T>(make: () => T): () => T {
  let made: { of: readonly Phrases[]; value: T } | undefined;
  return () => {
    if (made?.of !== given) made = { of: given, value: make() };
    return made.value;
  };
}
