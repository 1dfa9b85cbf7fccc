import type { Phrases } from '../core/words.ts';

/** Every language's words for the units under `detect/`, English excepted, which stands with the units. */
export const detectWords: readonly Phrases[] = Object.values(
  import.meta.glob<Phrases>('./??.ts', { eager: true, import: 'detect' }),
);
