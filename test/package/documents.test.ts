import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const inDocs = fs.readdirSync('docs').map((name) => `docs/${name}`);
const pages = [...fs.readdirSync('.'), ...inDocs].filter((name) => name.endsWith('.md'));

describe.each(pages)('%s', (page) => {
  it('links to files that are there', () => {
    const links = [...fs.readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
    const lost = links.map(([, to]) => path.join(path.dirname(page), to ?? '')).filter((file) => !fs.existsSync(file));
    expect(lost).toEqual([]);
  });
});

it('the threat model names tests that exist, in every row', () => {
  const rows = fs
    .readFileSync('docs/threat-model.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows.slice(1)) {
    const tests = [...(row.split('|')[4] ?? '').matchAll(/`([\w/.-]+)`/g)].map(([, name]) => `test/${name}.test.ts`);
    expect(tests.length, row).toBeGreaterThan(0);
    expect(
      tests.filter((file) => !fs.existsSync(file)),
      row,
    ).toEqual([]);
  }
});
