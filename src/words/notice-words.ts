import type { Phrases, Words } from '../core/words.ts';

const languages = Object.entries(import.meta.glob<Phrases>('./??.ts', { eager: true, import: 'notices' })).map(
  ([file, phrases]) => ({ id: file.slice(2, 4), phrases }),
);

/** Words of a unit about recorded calls, each language's apart, and the unit's own English ones under `en`. No script in pages carries them. */
export function noticeWordsFor(unit: string, english: Words): ReadonlyMap<string, Words> {
  return new Map([['en', english], ...languages.map(({ id, phrases }) => [id, phrases[unit] ?? {}] as const)]);
}
