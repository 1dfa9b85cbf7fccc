import type { Labels } from './shape.ts';

// Eager, and without the interface texts' import(): a service worker may not load modules later.
const languages = import.meta.glob<Labels>(['./??.ts', '!./en.ts'], { eager: true, import: 'labels' });

/** A unit's own English label, or another language's label for it. */
export function labelFor(unit: string, english: string, code: string): string {
  return languages[`./${code.toLowerCase().split('-')[0]}.ts`]?.[unit] ?? english;
}
