import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/backup/csv.ts';
import { dayOfCell, eventsOfRow, guessMapping, rowsOf, tableFields } from '../../src/backup/foreign-table.ts';
import { readCsv } from '../../src/backup/read-csv.ts';
import { caseOf, caseState, lastOf } from '../../src/cases/history.ts';

const THEIRS = [
  'date;slug;recipient;email;reference;type;via',
  '2026-10-01;acorn;Acorn Bank Ltd, 1 Model Street, Exampleton;dpo@acorn.example;2026-AB12;access;email',
  '2026-11-05;acorn;Acorn Bank Ltd, 1 Model Street, Exampleton;dpo@acorn.example;2026-AB12;admonition;email',
  'Mon Oct 05 2026 10:00:00 GMT+0200 (CEST);;Merel Telecom BV, Dorpsstraat 1;;2026-CD34;erasure;letter',
  '2026-10-06;;Halfmoon;;2026-EF56;custom;fax',
  ';;Nobody;;;access;email',
].join('\r\n');

const unsaid = { jurisdiction: 'eu', language: 'en', letter: 'From a table.', noted: (text: string) => `Ref ${text}` };

describe('a table of requests', () => {
  const table = readCsv(THEIRS);
  const mapping = guessMapping(table[0] ?? []);

  it('of Datenanfragen.de maps by the names of its columns', () => {
    expect(mapping).toEqual({ company: 2, date: 0, type: 5, email: 3, reference: 4, via: 6 });
  });
  it('gives its requests with their reminders, and says what it leaves out', () => {
    const rows = rowsOf(table, mapping);
    expect(
      rows.map((row) => (row.ok ? `${row.company} ${row.day} ${row.request} ${row.follows.length}` : row.why)),
    ).toEqual([
      'Acorn Bank Ltd 2026-10-01 access 1',
      'Merel Telecom BV 2026-10-05 erasure 0',
      'unknown-type',
      'no-date',
    ]);
    expect(rowsOf(table, mapping, 'access').filter(({ ok }) => ok)).toHaveLength(3);
  });
  it('becomes cases that are sent, reminded, and hold no letter that was never seen', () => {
    const [row] = rowsOf(table, mapping);
    if (!row?.ok) throw new Error('no row');
    const one = caseOf(
      eventsOfRow(row, unsaid, new Date('2026-11-29T12:00:00Z'), 'c1').map((event, n) => ({ ...event, order: n })),
    );
    expect(one && [one.addressee.email, one.letter.body, caseState(one)]).toEqual([
      'dpo@acorn.example',
      'From a table.',
      'reminded',
    ]);
    expect(one && lastOf(one, 'noted')?.text).toBe('Ref 2026-AB12');
  });
  it('of one’s own maps by what people call columns', () => {
    const own = readCsv('Bedrijf,Datum,Soort verzoek\n"Acorn, Ltd",02-11-2026,Inzage\n');
    const rows = rowsOf(own, guessMapping(own[0] ?? []));
    expect(rows).toMatchObject([{ ok: true, company: 'Acorn', day: '2026-11-02', request: 'access' }]);
  });
  it('that we wrote is read again as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 20 }), { minLength: 2, maxLength: 5 }), { maxLength: 5 }),
        (rows) => {
          const clean = rows.map((row) =>
            row.map((cell) =>
              cell
                .replace(/[\r\n]/g, ' ')
                .trim()
                .replace(/^[\s'\uFEFF]+/, ''),
            ),
          );
          const head = ['a', 'b', 'c'];
          const expected = [head, ...clean.filter((row) => row.some(Boolean))];
          expect(readCsv(csvOf([head, ...clean]))).toEqual(expected);
        },
      ),
    );
  });
  it('of any text is read without a fault, and in time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const any = readCsv(text);
        rowsOf(any, guessMapping(any[0] ?? []));
      }),
    );
    const started = performance.now();
    readCsv(`a;b\n${'";'.repeat(1_000_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

it.each([
  ['2026-11-02', '2026-11-02'],
  ['2026-11-02T10:00:00Z', '2026-11-02'],
  ['2.11.2026', '2026-11-02'],
  ['31/02/2026', undefined],
  ['soon', undefined],
])('reads the day %s', (text, day) => {
  expect(dayOfCell(text)).toBe(day);
});

it('knows its fields once each', () => {
  expect(new Set(tableFields).size).toBe(tableFields.length);
});
