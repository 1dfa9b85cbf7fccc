import { ui as englishUi } from './en.ts';
import type { Ui, UiKey } from './shape.ts';

// Loaded when chosen: the popup carries English and the user's language, not all of them.
const uis = import.meta.glob<Ui>(['./??.ts', '!./en.ts'], { import: 'ui' });

export type Texts = Record<UiKey, string>;

/** BCP 47 codes of every interface language there is, English first. */
export const languages: readonly string[] = ['en', ...Object.keys(uis).map((path) => path.slice(2, -3))];

/** The language to show for a BCP 47 code: the same language, else English. */
export function bestLanguage(code: string): string {
  const id = code.toLowerCase().split('-')[0] ?? '';
  return languages.includes(id) ? id : 'en';
}

/** All texts in the best language for a BCP 47 code; what it lacks is English. */
export async function loadTexts(code: string): Promise<Texts> {
  const load = uis[`./${bestLanguage(code)}.ts`];
  return { ...englishUi, ...(load ? await load() : {}) };
}
