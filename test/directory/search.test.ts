import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHosts } from '../../scripts/evaluate/hosts.ts';
import { searchCompanies } from '../../src/directory/search.ts';
import { committed, company, directoryOf } from '../support/directory.ts';

const read = directoryOf([
  company('bank', { name: 'ABC AMBER Bank N.V.', country: 'NL' }),
  company('dairy', { name: 'Müller Zuivel GmbH' }),
  company('telecom', { name: 'Model Telecom B.V.', brands: ['Ring & Co'] }),
  company('cheap', { name: 'Simpelbel', runBy: 'telecom' }),
  company('gone', { name: 'Vergane Glorie', ended: true }),
]);
const search = async (query: string) => {
  const found = await searchCompanies(query, read);
  return found.ok ? found.value.map(({ id }) => id) : found.why;
};

describe('searchCompanies', () => {
  test.each([
    ['ABC', 'bank'],
    ['abcamber', 'bank'],
    ['abc ambr', 'bank'],
    ['muller', 'dairy'],
    ['MÜLLER', 'dairy'],
    ['mueler', 'dairy'],
    ['ring&co', 'telecom'],
    ['telec', 'telecom'],
    ['simpelbel', 'telecom'],
  ])('%s finds %s', async (query, id) => expect((await search(query))[0]).toBe(id));

  test.each(['', '   ', 'vergane glorie', 'xqzw', '!!!', 'a'.repeat(100_000)])('%j finds nothing', async (query) => {
    expect(await search(query)).toEqual([]);
  });

  test('a brand stands with the company that runs it', async () => {
    const found = await searchCompanies('simpelbel', read);
    const [first] = found.ok ? found.value : [];
    expect(first).toMatchObject({ name: 'Model Telecom B.V.', brands: expect.arrayContaining(['Simpelbel']) });
  });

  test('says when the names or the records cannot be read', async () => {
    const without = (gone: string) => (name: string) =>
      name === gone ? Promise.reject(new Error('gone')) : read(name);
    for (const gone of ['names.txt', '00.json', 'index.txt'])
      expect(await searchCompanies('abc', without(gone))).toEqual({ ok: false, why: 'broken' });
  });

  test('doubles fall together, whoever can be written to', async () => {
    const twice = directoryOf([
      company('one', { name: 'Twin B.V.', emails: undefined }),
      company('two', { name: 'Twin' }),
      company('far', { name: 'Twin', countries: ['DE'] }),
    ]);
    const found = await searchCompanies('twin', twice, 'NL');
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(['two', 'far']);
  });

  test('the own country comes first, then who can be reached', async () => {
    const three = directoryOf([
      company('abroad', { name: 'Alpha One', countries: ['DE'] }),
      company('home', { name: 'Alpha Two', countries: ['NL'] }),
      company('silent', { name: 'Alpha Six', countries: ['NL'], emails: undefined }),
    ]);
    const found = await searchCompanies('alpha', three, 'NL');
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(['home', 'silent', 'abroad']);
  });

  test('a host says whose the word is, whatever the name', async () => {
    const hosts = directoryOf([
      company('aa-name', { name: 'Zz Stores' }),
      company('bb', { name: 'Zebra', domains: [{ host: 'zz.nl', confidence: 'A' }] }),
      company('cc', { name: 'Zorro', domains: [], weakDomains: ['zz.com'] }),
    ]);
    const found = await searchCompanies('zz', hosts, 'NL');
    expect(found.ok && found.value.map(({ id }) => id)).toEqual(['bb', 'aa-name']);
  });

  const rows = readHosts(fs.readFileSync('test/fixtures/searches.tsv', 'utf8'));
  test('the list of searches is long enough', () => expect(rows.length).toBeGreaterThanOrEqual(60));
  test.each(rows)('%s finds %s first', async (query, expected, country = 'NL') => {
    const found = await searchCompanies(query, committed, country);
    expect(found.ok ? (found.value[0]?.id ?? '-') : found.why).toBe(expected);
  });

  test('offers eight of the committed directory at most, best first', async () => {
    const found = await searchCompanies('abn', committed);
    const names = found.ok ? found.value.map(({ name }) => name) : [];
    expect(names.slice(0, 3)).toContain('ABN AMRO Bank N.V.');
    const most = await searchCompanies('bank', committed);
    expect(most.ok && most.value.length).toBe(8);
  });
});
