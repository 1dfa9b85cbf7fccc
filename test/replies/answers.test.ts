import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/evaluate/table.ts';
import type { RequestType } from '../../src/cases/shape.ts';
import { recognise } from '../../src/replies/recognise.ts';

const folder = 'test/fixtures/replies';
const files = fs.readdirSync(folder).filter((name) => /^..\.tsv$/.test(name));
const rows = files.flatMap((file) => readTable(`${folder}/${file}`) ?? []);

/** Not recognised, though known; a row that is mended leaves this list. */
const MISSED = [
  'daN02 daN06 deN06 esN02 esN06 esN07 frN02 frN06 frN30 itN06 itP08 nlN01 nlN02 nlN06 nlP01 plN02 plN06',
  'ptN02 ptN06 ptN07 ptP25 svN02 svN06 svN07 svN43',
].flatMap((ids) => ids.split(' '));
const known = rows.filter(({ id = '', set }) => set !== 'later' && !MISSED.includes(id));

function firstOf(row: Record<string, string>) {
  const text = (row.text ?? '').replaceAll('\\n', '\n');
  const [first] = recognise(text, (row.requests ?? '').split(';') as RequestType[]);
  return first ? [first.type, first.ground].filter(Boolean).join(':') : '-';
}

describe('answers made up in ten languages', () => {
  it.each(known)('$id is $label', (row) => {
    expect(firstOf(row)).toBe(row.label);
  });
  it.each(rows.filter((row) => !known.includes(row)))(
    '$id is taken for $label, for no more than that, or for nothing',
    (row) => {
      const [type = ''] = row.label?.split(':') ?? [];
      expect([row.label, type, '-']).toContain(firstOf(row));
    },
  );
});

describe('an answer in full', () => {
  const delivered = 'Please find attached the recording you asked for. Legal basis: our legitimate interest.';
  it('refuses nothing by naming its legal basis', () => {
    expect(recognise(delivered, ['access-recording']).map(({ type }) => type)).toEqual(['answered']);
  });
  it('refuses where it says so', () => {
    const text = `${delivered} We cannot erase the recording: we need it for the defence of legal claims.`;
    expect(recognise(text, ['access-recording'])[0]).toMatchObject({ type: 'refused', ground: 'reply-claims' });
  });
});

describe('a refusal that names no ground', () => {
  it.each([
    'Wij geven u de opname van het gesprek niet.',
    'We will not give you the recording of your call.',
    'Wir geben die Aufzeichnung Ihres Anrufs nicht heraus.',
  ])('is given none: %s', (text) => {
    expect(recognise(text, ['access-recording'])[0]).toEqual({ type: 'refused', sentence: text, sure: true });
  });
  it('stands behind one that names a ground', () => {
    const text = 'We cannot give you the recording. We keep it as evidence in case of a claim.';
    const found = recognise(text, ['access-recording']).filter(({ type }) => type === 'refused');
    expect(found.map(({ ground }) => ground)).toEqual(['reply-claims']);
  });
  it('that asks who is asking is no refusal first', () => {
    const text = 'Without proof of identity we cannot give you the recording.';
    expect(recognise(text, ['access-recording'])[0]?.type).toBe('identity-asked');
  });
});

describe('a mail for another occasion', () => {
  const survey =
    'Thank you for your call. Please answer our survey; your data are deleted after it. We have deleted your data.';
  it('is no answer', () => {
    expect(recognise(survey, ['access'])).toEqual([]);
  });
  it('is one when it names the request', () => {
    expect(recognise(`${survey} We have received your request.`, ['access'])[0]?.type).toBe('refused');
  });
});
