import fs from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { holdsPaths, judge, lookupAddress, main, readHosts } from '../../scripts/evaluate/hosts.ts';
import { committed, company } from '../support/directory.ts';

const file = 'test/fixtures/hosts.tsv';
const rows = readHosts(fs.readFileSync(file, 'utf8'));

const more = readHosts(fs.readFileSync('test/fixtures/hosts-more.tsv', 'utf8'));

test.each(rows)('%s is %s', async (host, expected) => {
  expect(judge(expected, await lookupAddress(host, committed, false))).toBe('right');
});

test.each(more)('%s is %s, path and all', async (address, expected) => {
  expect(judge(expected, await lookupAddress(address, committed, true))).toBe('right');
});

const handles = readHosts(fs.readFileSync('test/fixtures/handles.tsv', 'utf8'));

test.each(handles)('%s is %s: nobody’s page names the platform', async (address, expected) => {
  expect(judge(expected, await lookupAddress(address, committed, true))).toBe('right');
});

test('a file whose first line names hosts alone has no paths', () => {
  expect([holdsPaths('# host TAB id'), holdsPaths('# host, with a path'), holdsPaths('a.nl\tb')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('the list is at least half traps', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(rows.filter(([, expected]) => expected === '-').length * 2).toBeGreaterThanOrEqual(rows.length);
  expect(handles.filter(([, expected]) => expected === '-').length).toBeGreaterThanOrEqual(140);
  expect(more.length).toBeGreaterThanOrEqual(125);
  expect(more.filter(([, expected]) => expected === '-').length * 3).toBeGreaterThanOrEqual(more.length);
});

describe('judge', () => {
  const result = { companies: [company('a')], possibly: [], platform: false };
  test.each([
    ['a', 'likely', 'right'],
    ['b', 'sure', 'wrong'],
    ['-', 'likely', 'wrong'],
    ['a', 'several', 'missed'],
    ['-', 'several', 'right'],
  ] as const)('expected %s, said %s: %s', (expected, confidence, verdict) => {
    expect(judge(expected, { ...result, confidence })).toBe(verdict);
  });
  test.each([
    ['brand', 'right'],
    ['other', 'wrong'],
  ] as const)('expected %s behind the company of a brand: %s', (expected, verdict) => {
    const named = { company: company('brand'), how: 'run-by' } as const;
    expect(judge(expected, { ...result, confidence: 'likely', named })).toBe(verdict);
  });
});

describe('the command', () => {
  test('ends with the counts as one JSON object', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    expect(await main([file])).toBe(0);
    expect(JSON.parse(String(log.mock.lastCall?.[0]))).toEqual({ right: rows.length, wrong: 0, missed: 0 });
    expect(log.mock.calls.flat()).toContain(
      'modelbank.example\tsure\tdemo-modelbank\tModelbank N.V.\tprivacy@modelbank.example\temail,post',
    );
    log.mockRestore();
  });
  test('exits 2 when there is nothing to read', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect([await main(['no/such/file']), await main([])]).toEqual([2, 2]);
    error.mockRestore();
  });
});
