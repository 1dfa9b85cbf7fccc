import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { everyText } from '../support/every-text.ts';

const TERMS = 40;
/** Terms a language's texts may go without: none speaks of joint controllers in so many words. */
const UNUSED = 4;

const guide = fs.readFileSync('docs/translating.md', 'utf8');
const glossary = guide.slice(guide.indexOf('## Glossary'));
const names = new Intl.DisplayNames('en', { type: 'language' });

const cells = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The terms of a language by the English ones, from the table that has its column. */
function termsOf(language: string): [english: string, term: string][] {
  const tables = glossary.split('\n\n').map((table) => table.split('\n').filter((line) => line.startsWith('|')));
  const found = tables.find(([head = '']) => cells(head).includes(names.of(language) ?? ''));
  const [head = '', , ...rows] = found ?? [];
  const column = cells(head).indexOf(names.of(language) ?? '');
  return rows.map((row) => [cells(row)[0] ?? '', cells(row)[column] ?? '']);
}

/** The longest word of a term without its ending, which grammar may change. */
function stemOf(term: string): string {
  const [longest = ''] = (term.match(/[\p{L}-]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  return (longest.length > 5 ? longest.slice(0, -2) : longest).toLowerCase();
}

describe.each(languages.filter((language) => language !== 'en'))('the glossary in %s', (language) => {
  const terms = termsOf(language);
  it('has a word for each term', () => {
    expect(terms).toHaveLength(TERMS);
    expect(terms.filter(([english, term]) => !english || !term)).toEqual([]);
  });
  it('has the words that its texts use', () => {
    const said = everyText(language)
      .map(([, text]) => text.toLowerCase())
      .join('\n');
    const unused = terms.filter(([, term]) => !said.includes(stemOf(term)));
    expect(unused.length, JSON.stringify(unused)).toBeLessThanOrEqual(UNUSED);
  });
});
