import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { everyText, quotesOf } from '../support/every-text.ts';

const [, ...rows] = fs.readFileSync('test/fixtures/wording.tsv', 'utf8').trim().split('\n');

/** Words as they stand, or a pattern between slashes. */
function findsIn(words: string): (text: string) => boolean {
  const [, pattern, flags] = /^\/(.+)\/(i?)$/.exec(words) ?? [];
  if (!pattern) return (text) => text.includes(words);
  const regex = new RegExp(pattern, `${flags}mu`);
  return (text) => regex.test(text);
}

describe('wordings that native readers rejected, each with its kind', () => {
  it.each(rows.map((row) => row.split('\t') as [string, string]))('%s: “%s” stands nowhere', (language, words) => {
    const found = everyText(language).filter(([, text]) => findsIn(words)(text));
    expect(found).toEqual([]);
  });
});

/** Marks within a quotation; for a language that is not here, those of English. */
const within: Readonly<Record<string, string>> = { da: '›‹', de: '‚‘', nl: '“”', pl: '«»', sv: '’’' };
const everyMark = /[«»„“”‚‘]/g;

describe.each(languages.filter(quotesOf))('%s: signs', (language) => {
  const texts = everyText(language);
  const [open = '', close = ''] = quotesOf(language) ?? [];
  it('uses the quotation marks of the language only', () => {
    const own = open + close + (within[language] ?? '“”‘’');
    const wrong = texts.filter(([, text]) => (text.match(everyMark) ?? []).some((mark) => !own.includes(mark)));
    expect(wrong).toEqual([]);
  });
  it('closes every quotation that it opens', () => {
    const odd = texts.filter(([, text]) => {
      const bare = text.replace(/(?<=\p{L})’(?=\p{L})/gu, '');
      const [opened, closed] = [bare.split(open).length - 1, bare.split(close).length - 1];
      return open === close ? opened % 2 === 1 : opened !== closed;
    });
    expect(odd).toEqual([]);
  });
  it('has no typewriter’s signs: straight quotes, three full stops, a hyphen for a dash, two spaces', () => {
    expect(texts.filter(([, text]) => /["]|\p{L}'\p{L}|\.\.\.|\p{L} - \p{L}| {2}/u.test(text))).toEqual([]);
  });
});

it('French sets a space that does not break before double signs and inside quotation marks', () => {
  const broken = everyText('fr').filter(([, text]) => / [;:?!»]|« |\p{L}[;?!»]/u.test(text));
  expect(broken).toEqual([]);
});

it('Spanish opens its questions and exclamations', () => {
  const open = everyText('es').filter(([, text]) => {
    // what a letter says unless: `[!copy>…]`
    const count = (mark: string) => text.replaceAll('[!', '[').split(mark).length - 1;
    return count('¿') !== count('?') || count('¡') !== count('!');
  });
  expect(open).toEqual([]);
});
