import { describe, expect, test } from 'vitest';
import { domainCountry, hostName, pathPlace, suffixesOf } from '../../src/directory/host.ts';

describe('hostName', () => {
  test.each([
    ['www.Example.NL', 'www.example.nl'],
    ['example.nl.', 'example.nl'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
    ['__proto__.com', '__proto__.com'],
    ['11880.example', '11880.example'],
    ['a.24', undefined],
    [`${'a.'.repeat(125)}nl.`, `${'a.'.repeat(125)}nl`],
    [`${'a'.repeat(3)}.${'a.'.repeat(123)}nl1`, `${'a'.repeat(3)}.${'a.'.repeat(123)}nl1`],
  ])('%s → %s', (host, name) => expect(hostName(host)).toBe(name));

  const addresses = ['127.0.0.1', '127.1', '0x7f.1', '2130706433', '[::1]', '::1', '1.2.3.4.'];
  const names = ['', '.', '..', 'localhost', 'nl', 'a..nl', '.nl', '__proto__', `${'a.'.repeat(200)}nl`];
  const more = ['a.nl:80', 'user@a.nl', 'a.nl/b', 'a.nl?b', 'a.nl#b', 'a .nl', 'a.nl\\b', 'a%2enl'];
  test.each(addresses.concat(names, more))('%j is no host of a company', (host) =>
    expect(hostName(host)).toBeUndefined(),
  );
});

test('suffixesOf stops before the last label', () => {
  expect(suffixesOf('a.b.co.uk')).toEqual(['a.b.co.uk', 'b.co.uk', 'co.uk']);
});

test('domainCountry knows that uk is GB', () => {
  expect(['a.nl', 'a.co.uk', 'a.com'].map(domainCountry)).toEqual(['NL', 'GB', undefined]);
});

test.each([
  ['/', {}],
  ['/nl', { language: 'nl', country: 'NL' }],
  ['/nl-be/contact', { language: 'nl', country: 'BE' }],
  ['/en_GB/', { language: 'en', country: 'GB' }],
  ['/nlx/', {}],
  ['/shop/nl/', {}],
])('pathPlace(%s)', (path, place) => expect(pathPlace(path)).toEqual(place));
