import { wordsByLanguageFrom, wordsFrom } from './phrases.ts';
import type { Phrases } from './shape.ts';

const languages = import.meta.glob<Phrases>(['./??.ts', '!./en.ts'], { eager: true, import: 'detect' });

/** Words of the units under `detect/`. Only the export `detect` of each language: the script that reads pages carries no more of them. */
export const wordsFor = wordsFrom(Object.values(languages));

/** The same, each language's apart: where a word of one language means something else in another. */
export const wordsByLanguage = wordsByLanguageFrom(
  Object.fromEntries(Object.entries(languages).map(([file, phrases]) => [file.slice(2, 4), phrases])),
);
