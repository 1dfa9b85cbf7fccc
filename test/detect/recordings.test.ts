import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/evaluate/table.ts';
import { judgeSentence } from '../../src/detect/judge-text.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';

const folder = 'test/fixtures/recordings';

// What the rule still gets wrong, by row; a row that is mended must leave this list.
const knownFailures: Readonly<Record<string, readonly string[]>> = {
  // The news quotes a minister: no word tells it from a notice.
  en: ['en47'],
};

function isRight(row: Record<string, string>): boolean {
  const found = judgeSentence(row.text ?? '', noticeWords);
  if (row.label !== 'notice') return !found.notice;
  return found.notice && found.lang === row.lang && found.purposes.toSorted().join() === purposesOf(row);
}

const purposesOf = ({ purposes = '' }: Record<string, string>) => purposes.split(';').toSorted().join();

describe('sentences of our own', () => {
  const languages = fs.readdirSync(folder).map((file) => file.replace('.tsv', ''));
  it('are there in ten languages', () => expect(languages).toHaveLength(10));
  it.each(languages)('in %s are judged right but for the known failures', (lang) => {
    const rows = readTable(`${folder}/${lang}.tsv`) ?? [];
    expect(rows.filter(({ label }) => label === 'notice').length).toBeGreaterThanOrEqual(8);
    expect(rows.filter(({ label }) => label === 'not_notice').length).toBeGreaterThanOrEqual(8);
    const wrong = rows.filter((row) => !isRight(row)).map(({ id }) => id);
    expect(wrong).toEqual(knownFailures[lang] ?? []);
  });
});
