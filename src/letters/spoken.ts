import type { Spoken } from './shape.ts';

const files = import.meta.glob<Spoken>('./??/spoken.ts', { import: 'default' });

export const spokenFiles: readonly string[] = Object.keys(files);

/** Languages that have sentences for the phone, as BCP 47. */
export const spokenLanguages: readonly string[] = spokenFiles.map((path) => path.slice(2, 4));

/** The sentences in a language; undefined if it has none. */
export async function loadSpoken(language: string): Promise<Spoken | undefined> {
  return files[`./${language}/spoken.ts`]?.();
}
