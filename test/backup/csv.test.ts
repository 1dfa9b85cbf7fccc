import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../src/backup/csv.ts';

/** Reads RFC 4180 and nothing else: quotes only around a whole field, CRLF only, as many fields in every row. */
function parseStrictly(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y;
  field.lastIndex = 1;
  while (field.lastIndex < file.length) {
    const [all, inQuotes, end, bare, bareEnd] = field.exec(file) ?? [];
    if (all === undefined) throw new Error(`not RFC 4180 in row ${rows.length}`);
    row.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
    if ((end ?? bareEnd) === ',') continue;
    rows.push(row);
    row = [];
  }
  expect(row).toEqual([]);
  return rows;
}

it('is read back by a strict parser, whatever the cells hold', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\r', '\n', '\t', '=', '+', '-', '@', 'é', '＝'),
  });
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 }));
  const same = fc.property(rows, (table) => {
    const back = parseStrictly(csvOf(table));
    expect(back.map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(table);
    expect(back.flat().filter((one) => /^\s*[=+\-@＝＋－＠]/.test(one))).toEqual([]);
  });
  fc.assert(same, { numRuns: 500, seed: 1982 });
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '＋1', '－1', '＠A', '\u00a0=1'])(
  'a cell that is a formula to some program is text: %j',
  (cell) => {
    expect(parseStrictly(csvOf([[cell]]))).toEqual([[`'${cell}`]]);
  },
);
