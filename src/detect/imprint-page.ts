import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';

/** English names of the page on which a site says who runs it. */
export const english: Words = {
  names: ['imprint', 'impressum', 'legal notice', 'legal information', 'company information', 'company details'],
};

/** The same names in all languages. */
export const imprintWords = wordsFor('detect/imprint-page', english);
