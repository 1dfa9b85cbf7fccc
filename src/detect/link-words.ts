import { longestMatch } from '../core/match-words.ts';
import { wordsFor } from '../words/given-words.ts';

/** Words of links, in all languages: `topic` with `document` is the name of a statement, and so is `topic` with nothing but words `beside` it. */
export const linkWords = wordsFor('detect/links', {});

/** True when a padded text holds a word of the group. */
export const holds = (text: string, group: string): boolean => longestMatch(text, linkWords()[group]) > 0;
