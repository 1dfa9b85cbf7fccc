import { wordsFrom } from './phrases.ts';
import type { Phrases } from './shape.ts';

/** Words of the units under `detect/`. Only the export `detect` of each language: the script that reads pages carries no more of them. */
export const wordsFor = wordsFrom(
  Object.values(import.meta.glob<Phrases>(['./??.ts', '!./en.ts'], { eager: true, import: 'detect' })),
);
