import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../support/page.ts';

const folder = path.resolve('test/fixtures/pages');

// Parsing a dozen pages takes a busy machine some seconds.
const PATIENCE = 20_000;

const rowsOf = (file: string) =>
  fs
    .readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const kindOf = (file: string, url: string) =>
  readHtml(fs.readFileSync(path.join(folder, file), 'utf8'), url).kinds[0]?.kind ?? 'other';

const wanted = rowsOf('expected.tsv').map(([file = '', kind = '', url = '']) => ({ file, kind, url }));
const languages = [...new Set(wanted.map(({ file }) => file.slice(0, 2)))];

describe('pages made for the test', () => {
  it.each(languages)(
    'in %s are read as expected, but for the known failures and no others',
    (language) => {
      const failed = wanted
        .filter(({ file }) => file.startsWith(`${language}-`))
        .map(({ file, kind, url }) => ({ file, kind, read: kindOf(file, url) }))
        .filter(({ kind, read }) => read !== kind)
        .map(({ file, read }) => [file, read]);
      expect(failed).toEqual(rowsOf('known-failures.tsv').filter(([file]) => file?.startsWith(`${language}-`)));
    },
    PATIENCE,
  );
  it.each(languages)('in %s are at least five, some of them hard to tell from what they are not', (language) => {
    const own = wanted.filter(({ file }) => file.startsWith(`${language}-`));
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(own.filter(({ kind }) => kind === 'other').length).toBeGreaterThanOrEqual(2);
  });
  it('are all listed', () => {
    const files = fs.readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(wanted.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    expect(languages.length).toBe(10);
    expect(rowsOf('known-failures.tsv').every(([file = '']) => files.includes(file))).toBe(true);
  });
});
