import fs from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { judge, readHosts } from '../../scripts/evaluate/hosts.ts';
import { main } from '../../scripts/evaluate/numbers.ts';
import { withoutOffices } from '../../scripts/directory/numbers.ts';
import { isNumber, lookupNumber, lookupPhone } from '../../src/directory/numbers.ts';
import { registrationsIn } from '../../src/directory/registrations.ts';
import { committed, company, directoryOf } from '../support/directory.ts';

const file = 'test/fixtures/numbers.tsv';
const rows = readHosts(fs.readFileSync(file, 'utf8'));

test.each(rows)('%s is %s', async (number, expected) => {
  expect(judge(expected, await lookupNumber(number, 'NL', committed))).toBe('right');
});

test('the list is at least half traps', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(rows.filter(([, expected]) => expected === '-').length * 2).toBeGreaterThanOrEqual(rows.length);
});

const source = { name: 'test', quality: 'tested' } as const;
const phones = [{ number: '+31880001111', source }];
const registrations = [{ register: 'kvk', number: '12345678', source } as const];

describe('lookupNumber', () => {
  const read = directoryOf([
    company('bank', { phones, registrations }),
    company('one', { phones: [{ number: '+31880002222', source }] }),
    company('two', { phones: [{ number: '+31880002222', source }] }),
    company('brand', { phones: [{ number: '+31880003333', source }], runBy: 'bank' }),
    company('same', { phones: [{ number: '+31880003333', source }], runBy: 'bank' }),
    company('gone', { phones: [{ number: '+31880004444', source }], ended: true }),
    company('silent', { phones: [{ number: '+31880005555', source }], emails: undefined }),
  ]);
  const found = async (text: string, country = 'NL') => {
    const { confidence, companies, named, broken } = await lookupNumber(text, country, read);
    return [confidence, companies.map(({ id }) => id).join(), named?.how ?? (broken ? 'broken' : '')].join(' ').trim();
  };
  test.each([
    ['088 000 11 11', 'likely bank'],
    ['KvK 12345678', 'likely bank'],
    ['088 000 22 22', 'several one,two'],
    ['088 000 33 33', 'likely bank run-by'],
    ['088 000 44 44', 'unknown'],
    ['088 000 55 55', 'unknown  no-contact'],
    ['088 000 66 66', 'unknown'],
    ['not a number', 'unknown'],
    ['9'.repeat(100_000), 'unknown'],
  ])('%s: %s', async (text, expected) => expect(await found(text)).toBe(expected));

  test('a number without its country is read as the user’s', async () => {
    expect(await found('088 000 11 11', 'DE')).toBe('unknown');
    expect(await found('+31 88 000 11 11', 'DE')).toBe('likely bank');
  });

  test('reads the one index it needs, and says when that cannot be read', async () => {
    const names: string[] = [];
    const watch = (name: string) => {
      names.push(name);
      return read(name);
    };
    await lookupNumber('088 000 11 11', 'NL', watch);
    expect(names.toSorted()).toEqual(['00.json', 'index.txt', 'phones.txt']);
    const without = (name: string) => (name === 'phones.txt' ? Promise.reject(new Error('gone')) : read(name));
    expect((await lookupPhone('088 000 11 11', 'NL', without)).broken).toBe(true);
  });
});

test.each([
  ['088 000 11 11', true],
  ['+49 (0)30 1234567', true],
  ['kvk 12345678', true],
  ['14 020', true],
  ['4', false],
  ['1&1', false],
  ['bank 24', false],
  ['23andMe', false],
])('%s is meant as a number: %s', (text, is) => expect(isNumber(text)).toBe(is));

test.each([
  ['© Bank N.V. | KvK 12345678 | btw NL801234567B01', 'kvk:12345678'],
  ['KvK: 12345678, SIREN 351 058 151', 'kvk:12345678 siren:351058151'],
  ['Amtsgericht Charlottenburg (Berlin), HRB 91234', 'hrb:charlottenburg 91234'],
  ['HRB 91234', ''],
  ['CRO 123456', 'cro:123456'],
  ['Company number SC123456', 'company-no:SC123456'],
  ['Postbus 12345678', ''],
  [`KvK ${'1 '.repeat(50_000)}`, ''],
])('%s names %s', (text, expected) => {
  expect(
    registrationsIn(text)
      .map(({ register, number }) => `${register}:${number}`)
      .join(' '),
  ).toBe(expected);
});

test('the number of an outside office is nobody’s own', () => {
  const away = company('away', { phones, emails: [{ address: 'bank@office.example', kind: 'privacy', source }] });
  const [, other] = withoutOffices([away, company('other', { phones })], new Set(['office.example']));
  expect(other?.phones).toBeUndefined();
});

describe('the command', () => {
  test('ends with the counts as one JSON object', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    expect(await main([file])).toBe(0);
    expect(JSON.parse(String(log.mock.lastCall?.[0]))).toEqual({ right: rows.length, wrong: 0, missed: 0 });
    log.mockRestore();
  });
  test('exits 2 when there is nothing to read', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await main([])).toBe(2);
    error.mockRestore();
  });
});
