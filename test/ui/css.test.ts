import fs from 'node:fs';
import { expect, it } from 'vitest';

const sheets = (fs.readdirSync('src/ui', { recursive: true }) as string[]).filter((file) => file.endsWith('.css'));
/** A sheet of paper is written from left to right, as its letter is. */
const onPaper = ['paper/paper.css'];
const PHYSICAL =
  /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float\s*:/g;
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(/gi;

it('the interface has no left and right, so that it can be read from right to left', () => {
  expect(sheets.length).toBeGreaterThan(4);
  for (const sheet of sheets.filter((one) => !onPaper.includes(one)))
    expect(fs.readFileSync(`src/ui/${sheet}`, 'utf8').match(PHYSICAL) ?? [], sheet).toEqual([]);
});

it('every colour stands in tokens.css, the shade behind a dialog aside', () => {
  for (const sheet of sheets.filter((one) => one !== 'tokens.css' && !onPaper.includes(one))) {
    const found = fs.readFileSync(`src/ui/${sheet}`, 'utf8').replace('rgb(0 0 0 / 45%)', '').match(COLOUR) ?? [];
    expect(found, sheet).toEqual([]);
  }
});

it('every size of text is one of the scale, a clock and what is read out on the phone aside', () => {
  for (const sheet of sheets.filter((one) => one !== 'tokens.css' && !onPaper.includes(one))) {
    const sizes = [...fs.readFileSync(`src/ui/${sheet}`, 'utf8').matchAll(/font-size: ([^;]+);/g)].map(
      ([, size]) => size,
    );
    expect(
      sizes.filter((size) => !/^var\(--text(-large|-title|-page)?\)$|^2\.25rem$|^1\.25rem$/.test(size ?? '')),
    ).toEqual([]);
  }
});
