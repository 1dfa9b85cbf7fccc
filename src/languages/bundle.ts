import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Message } from '../core/fill-in.ts';
import { compileMessage } from './compile.ts';

/** A language's file: `@@locale`, texts by key, and in English `@key` with what a translator should know. */
export type LanguageFile = Readonly<Record<string, unknown>>;

/** A language is offered for the interface when it has at least this share of the texts. */
const ENOUGH = 0.98;

const isUnit = (key: string) => key.includes('/');
/** First words of the keys whose English texts only the app shows: the popup carries English, and goes without these. */
export const farTexts: readonly string[] = [
  'about',
  'act',
  'add',
  'answer',
  'answers',
  'authority',
  'backup',
  'case',
  'csv',
  'devices',
  'doors',
  'dossier',
  'event',
  'files',
  'finding',
  'follow',
  'group',
  'item',
  'ladder',
  'look',
  'lost',
  'mark',
  'noted',
  'objected',
  'old',
  'opened',
  'petition',
  'prevent',
  'proof',
  'recording',
  'shield',
  'shortcuts',
  'snooze',
  'stand',
  'step',
  'table',
  'tape',
  'unsaved',
  'values',
  'which',
];
const isFar = (key: string) => key.includes('.') && farTexts.includes(key.split('.')[0] ?? '');
/** Units whose texts the background shows itself; the service worker carries them in every language. */
const isBackground = (key: string) => /^(badge|bell|menu)\//.test(key);

/** Texts of a language's file by key, without the notes for translators. */
export function textsIn(file: LanguageFile): [key: string, text: string][] {
  return Object.entries(file).filter((entry): entry is [string, string] => !entry[0].startsWith('@'));
}

/** Whether so many of the English texts are there that a language can be offered. */
export function isEnough(file: LanguageFile, english: LanguageFile): boolean {
  const keys = textsIn(english).map(([key]) => key);
  return keys.filter((key) => key in file).length >= keys.length * ENOUGH;
}

function compiled(id: string, file: LanguageFile, isWanted: (key: string, message: Message) => boolean) {
  const messages = textsIn(file).map(([key, text]) => [key, compileMessage(text, `${id}.json, ${key}`)] as const);
  return Object.fromEntries(messages.filter(([key, message]) => isWanted(key, message)));
}

/** What each query of a language's file gives: `nl.json?about`, `?ui`, `?labels`, `?background`. */
const parts: Readonly<Record<string, (id: string, file: LanguageFile, english: LanguageFile) => unknown>> = {
  about: (id, file, english) => ({ id, locale: file['@@locale'], offered: isEnough(file, english) }),
  // English labels stand with their units; only those that must be compiled come along with its texts.
  ui: (id, file) =>
    compiled(id, file, (key, message) =>
      id === 'en' ? (isUnit(key) ? typeof message !== 'string' : !isFar(key)) : !isUnit(key),
    ),
  far: (id, file) => compiled(id, file, isFar),
  labels: (id, file) => compiled(id, file, (key) => isUnit(key) && !isBackground(key)),
  background: (id, file) => compiled(id, file, isBackground),
};

const folder = 'src/languages';
const read = (id: string) => JSON.parse(fs.readFileSync(path.join(folder, `${id}.json`), 'utf8')) as LanguageFile;

/** Cuts language files into what is loaded together, with their ICU messages compiled and the notes left out. */
export function languageBundle(): Plugin {
  return {
    name: 'tapeback:languages',
    enforce: 'pre',
    resolveId(source) {
      const [, id = '', part = ''] = /(?:^|\/)(\w\w)\.json\?(\w+)$/.exec(source) ?? [];
      // Under a name of its own: a `.json` would be read as one by the bundler.
      return parts[part] ? { id: `\0texts-${part}-${id}`, moduleSideEffects: false } : undefined;
    },
    load(module) {
      const [, part = '', id = ''] = /^\0texts-(\w+)-(\w\w)$/.exec(module) ?? [];
      const give = parts[part];
      if (!give) return undefined;
      this.addWatchFile(path.resolve(folder, `${id}.json`));
      return `export default ${JSON.stringify(give(id, read(id), read('en')))};`;
    },
  };
}
