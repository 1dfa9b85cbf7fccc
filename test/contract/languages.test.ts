import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blanksOf, englishFile } from '../../scripts/texts/english.ts';
import { withLanguages } from '../../scripts/texts/readme.ts';
import { isEnough, textsIn, type LanguageFile } from '../../src/languages/bundle.ts';
import { compileMessage } from '../../src/languages/compile.ts';
import { languages } from '../../src/languages/index.ts';
import { branchesOf, isLabelled } from '../support/message.ts';

const files = import.meta.glob<LanguageFile>('../../src/languages/??.json', { eager: true, import: 'default' });
const english = files['../../src/languages/en.json'] ?? {};
const textOf = new Map(textsIn(english));
const idOf = (path: string) => path.slice(-7, -5);

/** Plural categories the language's rules give to whole numbers below a thousand, and `other` for the rest. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set([...Array(1000).keys()].map((n) => String(rules.select(n)))).add('other')].toSorted();
}

/** Blanks that are numbers of things. */
const counts = new Set(['added', 'calls', 'count', 'devices', 'files', 'grown', 'paused']);
/** Texts with such a number and no plural, and why. */
const noPlural: Readonly<Record<string, string>> = {
  'look.more': 'the number is never small',
  'details.situationShort': 'the number is always the same, 40',
  'backup.adds': 'a second number, with no noun beside it',
};

it('the English for translators is that of the code: `npm run texts` writes it anew', () => {
  expect(english).toEqual(englishFile());
});

it('README names the languages that the files have: `npm run texts` writes it anew', () => {
  const readme = fs.readFileSync('README.md', 'utf8');
  expect(withLanguages(readme)).toBe(readme);
  expect(readme).toContain('<!-- languages -->');
});

it('every English text has a description, and a translator knows each blank', () => {
  const notes = Object.entries(english).filter(([key]) => /^@[^@]/.test(key)) as [string, { description: string }][];
  expect(
    notes.filter(([, { description }]) => !description || description.includes(': .')).map(([key]) => key),
  ).toEqual([]);
  expect(notes.length).toBe(textOf.size);
});

describe.each(Object.entries(files))('%s', (path, file) => {
  const texts = textsIn(file);
  it('says how it writes days and numbers', () => {
    const locale = String(file['@@locale']);
    expect([new Intl.Locale(locale).language, Intl.DateTimeFormat.supportedLocalesOf(locale)]).toEqual([
      idOf(path),
      [locale],
    ]);
  });
  it('is offered if it has 98 % of the texts', () => {
    expect(languages.includes(idOf(path))).toBe(isEnough(file, english));
  });
  it('has only texts that English has, none empty', () => {
    expect(texts.filter(([key, text]) => !textOf.has(key) || !text.trim()).map(([key]) => key)).toEqual([]);
  });
  it('has messages that can be read, with the blanks of the English ones', () => {
    for (const [key, text] of texts) {
      expect(() => compileMessage(text, key)).not.toThrow();
      expect(blanksOf(text, key).toSorted(), key).toEqual(blanksOf(textOf.get(key) ?? '', key).toSorted());
    }
  });
  it('has a form for every plural that its language has', () => {
    for (const [key, text] of texts)
      for (const named of branchesOf(text)) expect(named.toSorted(), key).toEqual(categoriesOf(idOf(path)));
  });
  it('counts with a plural, or beside a label: “Requests: 3”', () => {
    const bare = texts.filter(
      ([key, text]) =>
        !(key in noPlural) && blanksOf(text, key).some((name) => counts.has(name) && !isLabelled(text, name)),
    );
    expect(bare.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});
