import { remember } from './remember.ts';
import { fold } from './text.ts';

/** Words prepared for comparison: folded, camelCase and punctuation split, with a space at both ends. At most 200 characters. */
export function padded(text: string): string {
  const split = text.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2');
  return ` ${fold(split)
    .replace(/[^\p{L}\p{N}@#]+/gu, ' ')
    .trim()} `;
}

/** What to search for in a padded text, for a word with its stars. */
const wantedOf = remember((word: string) => {
  const plain = word.replaceAll('*', '');
  const wanted = `${word.startsWith('*') ? '' : ' '}${plain}${word.endsWith('*') ? '' : ' '}`;
  return { length: plain.length, wanted };
});

/**
 * Length of the longest word found in a padded text, 0 if none is found. `phone` is a whole word, `phone*` a
 * beginning, `*phone` an ending, `*phone*` any part of a word.
 */
export function longestMatch(text: string, words: readonly string[] = []): number {
  let longest = 0;
  for (const word of words) {
    const { length, wanted } = wantedOf(word);
    if (length > longest && text.includes(wanted)) longest = length;
  }
  return longest;
}
