import type { Words } from '../core/words.ts';
import type { Phrases } from './shape.ts';

// Only the export `phrases` of each language: this is the part that content scripts carry into pages.
const languages = Object.values(import.meta.glob<Phrases>(['./??.ts', '!./en.ts'], { eager: true, import: 'phrases' }));

/** A unit's own English words and every other language's words for it, group by group. */
export function wordsFor(unit: string, english: Words): Words {
  const groups = new Set([english, ...languages.map((phrases) => phrases[unit] ?? {})].flatMap(Object.keys));
  return Object.fromEntries(
    [...groups].map((group) => [
      group,
      [...(english[group] ?? []), ...languages.flatMap((phrases) => phrases[unit]?.[group] ?? [])],
    ]),
  );
}
