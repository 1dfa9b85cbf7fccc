import { ui as englishUi } from './en.ts';
import type { About, Labels, Ui, UiKey } from './shape.ts';

// Loaded when chosen: the popup carries English and the user's language, not all of them.
const uis = import.meta.glob<Ui>(['./??.ts', '!./en.ts'], { import: 'ui' });
// The query makes a module of its own, of which nothing but `about` is kept: a module is never cut in two.
const abouts = import.meta.glob<About>(['./??.ts', '!./en.ts'], { eager: true, import: 'about', query: '?about' });
const labels = import.meta.glob<Labels>(['./??.ts', '!./en.ts'], { import: 'labels' });

export interface Texts {
  ui: Record<UiKey, string>;
  /** Units' own texts; what is missing here stands, in English, with the unit. */
  labels: Labels;
}

/** BCP 47 codes of every language the whole interface is in, English first; others only lend pages their words. */
export const languages: readonly string[] = [
  'en',
  ...Object.values(abouts)
    .filter(({ complete }) => complete)
    .map(({ id }) => id),
];

/** The language to show for a BCP 47 code: the same language, else English. */
export function bestLanguage(code: string): string {
  const id = code.toLowerCase().split('-')[0] ?? '';
  return languages.includes(id) ? id : 'en';
}

/** All texts in the best language for a BCP 47 code; what it lacks is English. */
export async function loadTexts(code: string): Promise<Texts> {
  const file = `./${bestLanguage(code)}.ts`;
  const [ui, own] = await Promise.all([uis[file]?.(), labels[file]?.()]);
  return { ui: { ...englishUi, ...ui }, labels: own ?? {} };
}
