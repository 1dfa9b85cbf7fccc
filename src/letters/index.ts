import type { CaseWords, Citation, Letter, LetterWords, ReasonWords } from './shape.ts';
import { spokenFiles } from './spoken.ts';
import { missingFiles, startedLanguages } from './whole.ts';

// Lazy: reads only the letters of the chosen language.
const texts = import.meta.glob<string>('./??/*.txt', { query: '?raw', import: 'default' });
const parts = import.meta.glob<string>('./??/{parts,frames}/*.txt', { query: '?raw', import: 'default' });
const citations = import.meta.glob<Citation>('./??/citation.ts', { import: 'default' });
const caseWords = import.meta.glob<CaseWords>('./??/case-words.ts', { import: 'default' });
const words = import.meta.glob<LetterWords>('./??/words.ts', { import: 'default' });
const reasonWords = import.meta.glob<ReasonWords>('./??/reasons.ts', { import: 'default' });

export type Form = 'full' | 'short';

/** Every file of every letter folder, as `./nl/access.txt`. */
export const letterFiles: readonly string[] = [texts, parts, citations, words, caseWords, reasonWords]
  .flatMap(Object.keys)
  .concat(spokenFiles);

/** Languages with letters, by code: those whose folder is complete. To add one, copy the English folder and translate it. */
export const letterLanguages: readonly string[] = startedLanguages(letterFiles).filter(
  (language) => missingFiles(language, letterFiles).length === 0,
);

async function read<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const load = files[path];
  if (!load) throw new Error(`there is no ${path}`);
  const content = await load();
  return (typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content) as T;
}

/** The first of a letter's files that exists: the country's own, that of its kind of law, the form's own, the one for all. */
function pathOf(language: string, letter: string, laws: readonly string[], form: Form): string {
  const endings = form === 'short' ? ['.short.txt', '.txt'] : ['.txt'];
  const names = endings.flatMap((ending) => [...laws.map((law) => `${letter}.${law}${ending}`), `${letter}${ending}`]);
  const name = names.find((one) => texts[`./${language}/${one}`]) ?? `${letter}.txt`;
  return `./${language}/${name}`;
}

/** A letter's file, for the narrowest of the laws: `Subject: …`, an empty line, the opening and a line `---` (both optional), the body. */
export async function loadLetter(
  language: string,
  letter: string,
  laws: readonly string[],
  form: Form,
): Promise<Letter> {
  const path = pathOf(language, letter, laws, form);
  const text = await read(texts, path);
  const [, subject, opening = '', body] = /^Subject: (.+)\n\n(?:([\s\S]*?)\n\n---\n\n)?([\s\S]+)$/.exec(text) ?? [];
  if (!subject || !body) throw new Error(`${path} is not "Subject: …", an empty line, and the text`);
  return { subject, opening, body: body.trim() };
}

/** A part that several letters share: `call`, `call.short`. */
export async function loadPart(language: string, name: string): Promise<string> {
  return (await read(parts, `./${language}/parts/${name}.txt`)).trim();
}

async function withParts(language: string, text: string, own: Readonly<Record<string, string>>): Promise<string> {
  const names = [...new Set([...text.matchAll(/\{>([a-z.-]+)\}/g)].map((match) => match[1] ?? ''))];
  const loaded = new Map<string, string>();
  await Promise.all(names.map(async (name) => loaded.set(name, own[name] ?? (await loadPart(language, name)))));
  return text.replace(/\{>([a-z.-]+)\}/g, (_, name: string) => loaded.get(name) ?? '');
}

/**
 * The letters of one or more requests in one frame, with every part in its place: a template for `renderLetter`. `extra`
 * holds parts that the letter's own facts decide, by name.
 */
export async function loadFramed(
  language: string,
  frame: string,
  form: Form,
  letters: readonly Letter[],
  extra: Readonly<Record<string, string>> = {},
): Promise<string> {
  const file = `./${language}/frames/${frame}${form === 'short' ? '.short' : ''}.txt`;
  const joined = (part: 'opening' | 'body') =>
    letters
      .map((one) => one[part])
      .filter(Boolean)
      .join('\n\n');
  const text = await withParts(language, await read(parts, file), {
    ...extra,
    opening: joined('opening'),
    body: joined('body'),
  });
  return withParts(language, text, extra);
}

/** How the language writes articles. */
export function loadCitation(language: string): Promise<Citation> {
  return read(citations, `./${language}/citation.ts`);
}

/** The language's own words for purposes, terms and dates. */
export function loadWords(language: string): Promise<LetterWords> {
  return read(words, `./${language}/words.ts`);
}

/** The language's own words for what a case holds. */
export function loadCaseWords(language: string): Promise<CaseWords> {
  return read(caseWords, `./${language}/case-words.ts`);
}

/** The sentences for reasons of the user's own; undefined in a language that has none. */
export async function loadReasons(language: string): Promise<ReasonWords | undefined> {
  return reasonWords[`./${language}/reasons.ts`]?.();
}
