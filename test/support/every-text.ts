import { allArguments } from '../../src/arguments/all.ts';
import { textsIn, type LanguageFile } from '../../src/languages/bundle.ts';
import type { CaseWords, LetterWords, ReasonWords, Spoken } from '../../src/letters/shape.ts';

const files = import.meta.glob<LanguageFile>('../../src/languages/??.json', { eager: true, import: 'default' });
const letters = import.meta.glob<string>('../../src/letters/??/**/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const spoken = import.meta.glob<Spoken>('../../src/letters/??/spoken.ts', { eager: true, import: 'default' });
const caseWords = import.meta.glob<CaseWords>('../../src/letters/??/case-words.ts', { eager: true, import: 'default' });
const reasons = import.meta.glob<ReasonWords>('../../src/letters/??/reasons.ts', { eager: true, import: 'default' });
const words = import.meta.glob<LetterWords>('../../src/letters/??/words.ts', { eager: true, import: 'default' });

/** Where a text stands, and the text. */
export type Placed = [place: string, text: string];

const inFolder = (path: string, language: string) => path.includes(`/letters/${language}/`);

/** Every text in a value, however deep; functions have none. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** What `words.ts` says, with its terms and what it says of an answer. */
function wordsOf(one: LetterWords): string[] {
  const units = ['months', 'days', 'working-days'] as const;
  return [
    ...textsOf({ ...one, wording: undefined, locale: undefined }),
    ...units.flatMap((unit) => [1, 3].map((count) => one.within(count, unit))),
    ...(['vague', 'refused'] as const).flatMap((mark) => [one.said(mark, ''), one.said(mark, 'x')]),
  ];
}

const fromFolder = <T>(all: Readonly<Record<string, T>>, language: string, read: (one: T) => string[]): Placed[] =>
  Object.entries(all)
    .filter(([path]) => inFolder(path, language))
    .flatMap(([path, one]) => read(one).map((text): Placed => [path, text]));

/** What a language puts around words of somebody else; undefined where it has no letters. */
export function quotesOf(language: string): string[] | undefined {
  const path = Object.keys(caseWords).find((one) => inFolder(one, language));
  return path === undefined ? undefined : caseWords[path]?.quotes.map((mark) => mark.trim());
}

/** Everything letters say in a language: each line (without the word `Subject:`), words, reasons, arguments, sentences for the phone. */
export function letterTexts(language: string): Placed[] {
  const said = [...allArguments.values()].flatMap(({ id, texts }): Placed[] =>
    texts[language] === undefined ? [] : [[`arguments/${id}`, texts[language]]],
  );
  return [
    ...fromFolder(letters, language, (text) => text.split('\n').map((line) => line.replace(/^Subject: /, ''))),
    ...fromFolder(words, language, wordsOf),
    ...fromFolder(caseWords, language, (one) => textsOf({ ...one, quotes: undefined })),
    ...fromFolder(spoken, language, textsOf),
    ...fromFolder(reasons, language, textsOf),
    ...said,
  ].filter(([, text]) => text.trim() !== '');
}

/** Texts of the interface in a language, labels included. */
export function interfaceTexts(language: string): Placed[] {
  return textsIn(files[`../../src/languages/${language}.json`] ?? {});
}

/** Everything a language says: interface and letters. */
export function everyText(language: string): Placed[] {
  return [...interfaceTexts(language), ...letterTexts(language)];
}
