import type { Phrases } from '../core/words.ts';
import { english } from './english-detect.ts';

/** Every language's words for the units under `detect/`, English excepted where it stands with the units. */
export const detectWords: readonly Phrases[] = [
  english,
  ...Object.values(import.meta.glob<Phrases>('./??.ts', { eager: true, import: 'detect' })),
];
