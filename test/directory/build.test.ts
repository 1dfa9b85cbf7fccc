import { describe, expect, test } from 'vitest';
import { keysOf, parseCompanies, parseHosts } from '../../src/directory/build.ts';
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
