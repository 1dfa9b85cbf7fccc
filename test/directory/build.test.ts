import { describe, expect, test } from 'vitest';
import { buildDirectory, keysOf, parseCompanies, parseHosts } from '../../src/directory/build.ts';
import { company } from '../support/directory.ts';

describe('parseCompanies', () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;

  test('names file and line of what is no JSON', () => {
    expect(() => parseCompanies('nl.ndjson', `${line(company('a'))}{"id":`)).toThrow(/^nl\.ndjson:2: /);
  });

  test('names the field that does not fit the shape', () => {
    expect(() => parseCompanies('nl.ndjson', line({ ...company('a'), countries: 'NL' }))).toThrow(
      /^nl\.ndjson:1: countries/,
    );
  });

  test('refuses a key that would break the index', () => {
    const broken = company('a', { domains: [{ host: 'a.nl\t7', confidence: 'A' }] });
    expect(() => parseCompanies('nl.ndjson', line(broken))).toThrow('is no host');
  });
});

describe('buildDirectory', () => {
  test('writes keys in code unit order, weak ones as negative numbers, platforms marked', () => {
    const shop = company('shop', { weakDomains: ['other.example'], paths: ['mall.example/shop'] });
    const { index } = buildDirectory([shop, company('bank')], ['mall.example']);
    expect(index).toBe('!\t1\nbank.example\t1\nmall.example\tp,-2\nother.example\t-2\nshop.example\t2\n');
  });

  test('is the same for the same companies in another order', () => {
    const companies = [company('a'), company('b'), company('c')];
    expect(buildDirectory(companies.toReversed())).toEqual(buildDirectory(companies));
  });

  test('spreads the records over 64 shards', () => {
    const { shards } = buildDirectory(Array.from({ length: 130 }, (_, n) => company(`c${n}`)));
    const sizes = shards.map((shard) => (JSON.parse(shard) as unknown[]).length);
    expect([sizes.length, Math.max(...sizes), sizes.reduce((sum, size) => sum + size)]).toEqual([64, 3, 130]);
  });

  test('refuses two companies with one id', () => {
    expect(() => buildDirectory([company('a'), company('a')])).toThrow('two companies have the id "a"');
  });
});

test('keysOf prefers the strong key where a host is named twice', () => {
  const twice = company('a', { weakDomains: ['a.example', 'b.example'], paths: ['a.example/nl'] });
  expect(keysOf(twice)).toEqual([
    ['a.example', true],
    ['b.example', false],
  ]);
});

test('parseHosts leaves comments and empty lines out', () => {
  expect(parseHosts('# shops\na.nl\n\nb.nl # and one more\n')).toEqual(['a.nl', 'b.nl']);
});
