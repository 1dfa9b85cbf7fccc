import { wordsFrom } from './phrases.ts';
import type { Phrases } from './shape.ts';

/** Words of the units under `fields/`. Only the export `fields` of each language: the script that fills forms carries no more of them. */
export const wordsFor = wordsFrom(
  Object.values(import.meta.glob<Phrases>(['./??.ts', '!./en.ts'], { eager: true, import: 'fields' })),
);
