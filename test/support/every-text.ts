import { textsIn, type LanguageFile } from '../../src/languages/bundle.ts';

const files = import.meta.glob<LanguageFile>('../../src/languages/??.json', { eager: true, import: 'default' });
const letters = import.meta.glob<string>('../../src/letters/??/**/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const spoken = import.meta.glob<Record<string, string>>('../../src/letters/??/spoken.ts', {
  eager: true,
  import: 'default',
});

/** Where a text stands, and the text. */
export type Placed = [place: string, text: string];

const inFolder = (path: string, language: string) => path.includes(`/letters/${language}/`);

/** Every line of a language's letters, without the word `Subject:`, and its sentences for the phone. */
export function letterTexts(language: string): Placed[] {
  const lines = Object.entries(letters)
    .filter(([path]) => inFolder(path, language))
    .flatMap(([path, text]) => text.split('\n').map((line): Placed => [path, line.replace(/^Subject: /, '')]));
  const said = Object.entries(spoken)
    .filter(([path]) => inFolder(path, language))
    .flatMap(([path, all]) => Object.values(all).map((text): Placed => [path, text]));
  return [...lines, ...said].filter(([, text]) => text.trim() !== '');
}

/** Everything a language says: interface, labels, letters, sentences for the phone. */
export function everyText(language: string): Placed[] {
  return [...textsIn(files[`../../src/languages/${language}.json`] ?? {}), ...letterTexts(language)];
}
