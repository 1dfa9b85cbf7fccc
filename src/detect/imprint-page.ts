import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';

/** English names of the page on which a site says whose it is. */
export const english: Words = {
  names: ['imprint', 'impressum', 'legal notice', 'legal information', 'company information', 'company details'],
};

/** The same in all languages. */
export const imprintWords = wordsFor('detect/imprint-page', english);
