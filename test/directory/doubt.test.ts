import { describe, expect, test } from 'vitest';
import { lookupHost } from '../../src/directory/lookup.ts';
import type { Company } from '../../src/directory/shape.ts';
import { company, directoryOf } from '../support/directory.ts';

// What small changes of the lookup got past the other tests (docs/mutation.md), where it would name a wrong company.
const shared = (id: string, more: Partial<Company>) =>
  company(id, { domains: [{ host: 'group.com', confidence: 'A' }], ...more });
const look = (companies: Company[], path = '/', language?: string) =>
  lookupHost('www.group.com', path, 'NL', directoryOf(companies), language ? { language } : {});
const found = async (...asked: Parameters<typeof look>) => {
  const { confidence, companies } = await look(...asked);
  return [confidence, ...companies.map(({ id }) => id)];
};
const source = { name: 'test', quality: 'tested' } as const;

describe('several branches of which none is the user’s', () => {
  const swiss = shared('swiss', { countries: ['CH'], language: 'de' });
  const french = shared('french', { countries: ['FR'], language: 'fr' });
  test('the language of the page decides where nothing else does', async () => {
    expect(await found([french, swiss], '/', 'de')).toEqual(['likely', 'swiss']);
    expect(await found([french, swiss], '/', 'fr')).toEqual(['likely', 'french']);
    expect(await found([french, swiss], '/', 'pl')).toEqual(['several', 'french', 'swiss']);
  });
  test('the country in the path goes before the language of the page', async () => {
    expect(await found([french, swiss], '/ch/', 'fr')).toEqual(['likely', 'swiss']);
  });
  test('the country of the page’s language goes before the language', async () => {
    const austrian = shared('austrian', { countries: ['AT'], language: 'de' });
    expect(await found([swiss, austrian], '/', 'de-CH')).toEqual(['likely', 'swiss']);
  });
});

describe('a site of a group, known by where its branch’s pages lie', () => {
  const german = (more: Partial<Company>) => shared('german', { countries: ['DE'], ...more });
  test.each<[string, Partial<Company>]>([
    ['a part of the site', { paths: ['group.com/de-de'] }],
    ['its statement', { privacyUrls: ['https://group.com/de-de/privacy'] }],
    ['its form', { webform: { url: 'https://www.group.com/de_de', source } }],
  ])('%s: a user elsewhere is not led to it, but told of it', async (_, more) => {
    const { confidence, companies, possibly } = await look([german(more)]);
    expect([confidence, companies, possibly.map(({ id }) => id)]).toEqual(['unknown', [], ['german']]);
  });
  test.each<[string, Partial<Company>]>([
    ['pages of another site', { privacyUrls: ['https://elsewhere.com/de-de/privacy'] }],
    ['a country deeper in the address', { privacyUrls: ['https://group.com/legal/de-de/privacy'] }],
    ['no such pages', { privacyUrls: ['https://group.com/privacy'] }],
  ])('%s say nothing', async (_, more) => {
    expect(await found([german(more)])).toEqual(['likely', 'german']);
  });
});

test('a part of a site is its company’s, whatever other parts it has', async () => {
  const part = company('part', { paths: ['group.com/one', 'group.com/two'] });
  expect(await found([part], '/two/contact')).toEqual(['sure', 'part']);
});

test('a tested address of the legal department is as sure as one for privacy', async () => {
  const emails = [{ address: 'legal@group.com', kind: 'legal' as const, source }];
  expect(await found([shared('a', { emails })])).toEqual(['sure', 'a']);
});

test('who is gone is not even named as who it may be', async () => {
  const gone = company('gone', { weakDomains: ['group.com'], ended: true });
  const there = company('there', { weakDomains: ['group.com'] });
  expect((await look([gone, there])).possibly.map(({ id }) => id)).toEqual(['there']);
});

test('a company that leads to a record which cannot be read: the directory is called broken', async () => {
  const read = directoryOf([shared('a', { runBy: 'b' }), company('b')]);
  const half = async (name: string) =>
    name.endsWith('.json') ? (await read(name)).replace('"id":"b"', '"id":7') : read(name);
  expect(await lookupHost('group.com', '/', 'NL', half)).toMatchObject({ confidence: 'unknown', broken: true });
});

describe('a brand and the company that runs it, at one site', () => {
  const brand = shared('brand', { runBy: 'runner' });
  const runner = shared('runner', {});
  test.each([
    ['brand first', [brand, runner]],
    ['company first', [runner, brand]],
  ])('are the company itself, %s', async (_, companies) => {
    const { confidence, companies: found, named } = await look(companies);
    expect([confidence, found.map(({ id }) => id), named]).toEqual(['sure', ['runner'], undefined]);
  });
  test('a part of the site is the brand’s: the company behind it must serve the user’s country', async () => {
    const part = company('part', { paths: ['group.com/shop'], runBy: 'german' });
    const german = company('german', { domains: [{ host: 'group.de', confidence: 'A' }], countries: ['DE'] });
    expect((await look([part, german], '/shop/'))?.confidence).toBe('likely');
    expect((await look([company('part', { paths: ['group.com/shop'] })], '/shop/')).confidence).toBe('sure');
  });
});

test('one that moved is not gone: who took over is a choice beside others', async () => {
  const old = shared('old', { ended: true, movedTo: 'new' });
  expect(await found([old, company('new'), shared('other', {})])).toEqual(['several', 'new', 'other']);
});

describe('a directory that is half there', () => {
  const read = directoryOf(Array.from({ length: 6000 }, (_, n) => company(`filler${n}`)));
  const where = (readFile: (name: string) => Promise<string>) => lookupHost('filler7.example', '/', 'NL', readFile);
  test('is called broken when a page of its index is missing', async () => {
    expect((await where(read)).companies.map(({ id }) => id)).toEqual(['filler7']);
    const missing = async (name: string) => {
      if (name.endsWith('.txt') && name !== 'index.txt') throw new Error('missing');
      return read(name);
    };
    expect(await where(missing)).toMatchObject({ confidence: 'unknown', broken: true });
  });
  test('is not called broken when a record leads in a circle', async () => {
    const circle = [shared('a', { runBy: 'b' }), company('b', { runBy: 'a' })];
    expect(await look(circle)).not.toHaveProperty('broken');
  });
});
