import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { everyText } from '../support/every-text.ts';

const TERMS = 40;
/** Terms a language's texts may go without: none speaks of joint controllers in so many words. */
const UNUSED = 4;

const guide = fs.readFileSync('docs/translating.md', 'utf8');
const names = new Intl.DisplayNames('en', { type: 'language' });
const codes = new Map(languages.map((code) => [names.of(code), code]));

const cells = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** Every column of the glossary: the language's English name, and its terms. */
const columns = guide
  .slice(guide.indexOf('## Glossary'))
  .split('\n\n')
  .map((table) => table.split('\n').filter((line) => line.startsWith('|')))
  .flatMap(([head = '', , ...rows]) =>
    cells(head)
      .slice(1)
      .map((name, n): [string, string[]] => [name, rows.map((row) => cells(row)[n + 1] ?? '')]),
  );

/** The longest word of a term without its ending, which grammar may change. */
function stemOf(term: string): string {
  const [longest = ''] = (term.match(/[\p{L}-]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  return (longest.length > 5 ? longest.slice(0, -2) : longest).toLowerCase();
}

it('the glossary has all languages that letters came with', () => {
  const all = 'Danish Dutch French German Italian Polish Portuguese Spanish Swedish'.split(' ');
  expect(columns.map(([name]) => name)).toEqual(expect.arrayContaining(all));
});

describe.each(columns)('the glossary in %s', (name, terms) => {
  it('has a word for each term', () => {
    expect(terms).toHaveLength(TERMS);
    expect(terms).not.toContain('');
  });
  it('has the words that its texts use', () => {
    const said = everyText(codes.get(name) ?? '')
      .map(([, text]) => text.toLowerCase())
      .join('\n');
    const unused = terms.filter((term) => !said.includes(stemOf(term)));
    expect(unused.length, unused.join()).toBeLessThanOrEqual(UNUSED);
  });
});
