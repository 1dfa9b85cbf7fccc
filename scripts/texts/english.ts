import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parsed } from '../../src/languages/compile.ts';
import { blanks } from './blanks.ts';
import { descriptionsIn } from './descriptions.ts';
import { unitKinds } from './units.ts';

type TextFile = Readonly<Record<string, string>>;
type Entry = readonly [key: string, text: string, description: string];

const views = import.meta.glob<TextFile>(['../../src/ui/texts/*.ts', '../../src/background/texts.ts'], {
  eager: true,
  import: 'default',
});
const sources = import.meta.glob<string>(['../../src/ui/texts/*.ts', '../../src/background/texts.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

function viewEntries(): Entry[] {
  return Object.entries(views).flatMap(([path, texts]) => {
    const descriptions = descriptionsIn(sources[path] ?? '');
    return Object.entries(texts).map(([key, text]) => [key, text, descriptions.get(key) ?? ''] as const);
  });
}

function unitEntries(): Entry[] {
  return Object.entries(unitKinds).flatMap(([kind, { description, texts }]) =>
    Object.entries(texts)
      .filter((pair): pair is [string, string] => Boolean(pair[1]))
      .map(([id, text]) => [`${kind}/${id}`, text, description] as const),
  );
}

/** Names of the blanks of an ICU message, each once, in order. */
export function blanksOf(text: string, where: string): string[] {
  const names = (elements: readonly MessageFormatElement[]): string[] =>
    elements.flatMap((element) => [
      ...('value' in element && element.type !== TYPE.literal ? [element.value] : []),
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : []),
    ]);
  return [...new Set(names(parsed(text, where)))];
}

function described([key, text, description]: Entry): [string, { description: string }] {
  const named = blanksOf(text, key).map((name) => `{${name}}: ${blanks[name] ?? ''}.`);
  return [`@${key}`, { description: [description, ...named].join(' ') }];
}

const byKey = ([a]: Entry, [b]: Entry) => Number(a.includes('/')) - Number(b.includes('/')) || (a < b ? -1 : 1);

/** English for translators (ARB): every text by key, followed by its notes; texts of views first. */
export function englishFile(): Record<string, unknown> {
  const entries = [...viewEntries(), ...unitEntries()].toSorted(byKey);
  return {
    '@@locale': 'en',
    ...Object.fromEntries(entries.flatMap((entry) => [[entry[0], entry[1]], described(entry)])),
  };
}

/** A language's texts in the order of the English ones, without those that no longer exist. */
export function inOrder(file: Readonly<Record<string, unknown>>, english: Readonly<Record<string, unknown>>) {
  const keys = Object.keys(english).filter((key) => !/^@(?!@)/.test(key) && file[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, file[key]]));
}

/** The text of a language's file, as written to disk. */
export const written = (file: Readonly<Record<string, unknown>>) => `${JSON.stringify(file, null, 2)}\n`;
