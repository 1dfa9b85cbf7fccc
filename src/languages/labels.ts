import { fillIn, type Blanks, type Message } from '../core/fill-in.ts';
import type { BackgroundKey } from './shape.ts';

// Eager, and without the interface texts' import(): a service worker may not load modules later.
const languages = import.meta.glob<Readonly<Record<string, Message>>>('./??.json', {
  eager: true,
  import: 'default',
  query: '?background',
});

const idOf = (code: string) => code.toLowerCase().split('-')[0] ?? '';

/** True for the code of a language that has texts for the background. */
export function hasLabels(code: string): boolean {
  return languages[`./${code}.json`] !== undefined;
}

/** A text of the background in the language of a BCP 47 code, else in English. */
export function labelFor(key: BackgroundKey, code: string, values: Blanks = {}): string {
  const own = languages[`./${idOf(code)}.json`]?.[key];
  return fillIn(own ?? languages['./en.json']?.[key] ?? key, values, own ? idOf(code) : 'en');
}
