import { beforeEach, describe, expect, it } from 'vitest';
import { momentOf, momentText } from '../../../src/fields/fill/date.ts';
import { cpuTime } from '../../support/cpu-time.ts';

function field(attributes: Record<string, string>): HTMLInputElement {
  const input = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  return input;
}
const day = (attributes: Record<string, string>, lang = '', label = '') => {
  document.documentElement.lang = lang;
  return momentText(field(attributes), label, '2026-03-09', undefined);
};

beforeEach(() => (document.documentElement.lang = ''));

describe('a day in a field for it', () => {
  it.each([
    ['date', '2026-03-09'],
    ['month', '2026-03'],
    ['datetime-local', undefined],
  ])('type %s', (type, text) => expect(day({ type })).toBe(text));
  it('takes its hour along where the field wants both', () => {
    expect(momentText(field({ type: 'datetime-local' }), '', '2026-03-09', undefined, '14:05')).toBe(
      '2026-03-09T14:05',
    );
    expect(momentText(field({ type: 'date' }), '', '2026-03-09', undefined, '14:05')).toBe('2026-03-09');
  });
});

describe('a day in a text field, by its example', () => {
  it.each([
    ['DD-MM-YYYY', '09-03-2026'],
    ['dd-mm-jjjj', '09-03-2026'],
    ['MM/DD/YYYY', '03/09/2026'],
    ['YYYY-MM-DD', '2026-03-09'],
    ['yyyy/mm/dd', '2026/03/09'],
    ['tt.mm.jjjj', '09.03.2026'],
    ['TT.MM.JJ', '09.03.26'],
    ['jj/mm/aaaa', '09/03/2026'],
    ['gg/mm/aaaa', '09/03/2026'],
    ['dd/mm/aaaa', '09/03/2026'],
    ['rrrr-mm-dd', '2026-03-09'],
    ['åååå-mm-dd', '2026-03-09'],
    ['pp.kk.vvvv', '09.03.2026'],
    ['d-m-yy', '9-3-26'],
    ['dd / mm / yyyy', '09 / 03 / 2026'],
    ['bijv. 31-12-2025', '09-03-2026'],
    ['e.g. 12/31/2025', '03/09/2026'],
    ['2025-12-31', '2026-03-09'],
  ])('%s', (placeholder, text) => expect(day({ placeholder })).toBe(text));
  it('the label or a date picker may say it as well', () => {
    expect(day({}, '', 'Datum (dd-mm-jjjj)')).toBe('09-03-2026');
    expect(day({ 'data-date-format': 'dd/mm/yyyy' })).toBe('09/03/2026');
  });
  it.each([
    ['\\d{4}-\\d{2}-\\d{2}', 'nl', '2026-03-09'],
    ['[0-9]{2}/[0-9]{2}/[0-9]{4}', 'en-GB', '09/03/2026'],
    ['[0-9]{2}/[0-9]{2}/[0-9]{4}', 'en-US', '03/09/2026'],
    ['^\\d{2}\\.\\d{2}\\.\\d{4}$', 'de', '09.03.2026'],
  ])('pattern %s on a page in %s', (pattern, lang, text) => expect(day({ pattern }, lang)).toBe(text));
  it.each([
    ['nl', '09-03-2026'],
    ['de', '09.03.2026'],
    ['fr', '09/03/2026'],
    ['en-US', '03/09/2026'],
    ['en-GB', '09/03/2026'],
    ['sv', '2026-03-09'],
    ['en', '2026-03-09'],
    ['', '2026-03-09'],
    ['no such language', '2026-03-09'],
  ])('without any: by the language %s', (lang, text) => expect(day({}, lang)).toBe(text));
  it('an example that may be read in two ways is read as its language does', () => {
    expect(day({ placeholder: '01/02/2025' }, 'en-US')).toBe('03/09/2026');
    expect(day({ placeholder: '01/02/2025' }, 'fr')).toBe('09/03/2026');
  });
});

describe('parts and hours', () => {
  const part = (name: 'day' | 'month' | 'year' | 'hour' | 'minute', value: string, attributes = {}) =>
    momentText(field(attributes), '', value, name);
  it('one part each', () => {
    expect(['day', 'month', 'year'].map((name) => part(name as 'day', '2026-03-09'))).toEqual(['09', '03', '2026']);
    expect([part('hour', '14:05'), part('minute', '14:05')]).toEqual(['14', '05']);
    expect(part('year', '2026-03-09', { maxlength: '2' })).toBe('26');
    expect(part('hour', '2026-03-09')).toBeUndefined();
  });
  it('an hour, by the clock the field shows', () => {
    const hour = (attributes: Record<string, string>) => momentText(field(attributes), '', '14:05', undefined);
    expect(hour({ type: 'time' })).toBe('14:05');
    expect(hour({ placeholder: 'uu:mm' })).toBe('14:05');
    expect(hour({ placeholder: 'hh:mm am/pm' })).toBe('2:05 PM');
  });
  it('what is no day stays what it is', () => {
    expect(momentOf('morgen')).toBeUndefined();
    expect(momentOf('')).toBeUndefined();
    expect(momentText(field({}), '', 'morgen', undefined)).toBe('morgen');
  });
});

it('is not slowed down by an example without end', () => {
  const run = () => {
    for (const piece of ['d-', 'dd/mm/', '1-1-', '\\d', 'm '])
      day(
        { placeholder: piece.repeat(50_000), pattern: piece.repeat(50_000), title: piece.repeat(50_000) },
        'nl',
        piece.repeat(50_000),
      );
  };
  expect(cpuTime(run)).toBeLessThan(250);
});
