import { about as english, ui as englishUi } from './en.ts';
import type { About, Ui, UiKey } from './shape.ts';

const uis = import.meta.glob<Ui>(['./??.ts', '!./en.ts'], { import: 'ui' });
const abouts = import.meta.glob<About>(['./??.ts', '!./en.ts'], { import: 'about', eager: true });

export type Texts = Record<UiKey, string>;

/** Every interface language there is, English first. */
export const languages: readonly About[] = [english, ...Object.values(abouts)];

/** The id of the language to show for a BCP 47 code: the same language, else English. */
export function bestLanguage(code: string): string {
  const id = code.toLowerCase().split('-')[0];
  return languages.find((language) => language.id === id)?.id ?? english.id;
}

/** All texts in the best language for a BCP 47 code; what it lacks is English. */
export async function loadTexts(code: string): Promise<Texts> {
  const load = uis[`./${bestLanguage(code)}.ts`];
  return { ...englishUi, ...(load ? await load() : {}) };
}
