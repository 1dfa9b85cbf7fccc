import { describe, expect, test } from 'vitest';
import { lookupHost } from '../../src/directory/lookup.ts';
import type { Company } from '../../src/directory/shape.ts';
import { committed, company, directoryOf } from '../support/directory.ts';

const ids = (companies: Company[]) => companies.map(({ id }) => id);
const at = (host: string, path = '/', country = 'NL') => lookupHost(host, path, country, committed);

/** Short form of a lookup among a few made-up companies. */
async function find(companies: Company[], host: string, path = '/', hint: { language?: string } = {}) {
  const result = await lookupHost(host, path, 'NL', directoryOf(companies), hint);
  return [result.confidence, ...ids(result.companies)];
}

const shared = (id: string, more: Partial<Company>) =>
  company(id, { domains: [{ host: 'group.com', confidence: 'A' }], ...more });
const [dutch, german, world] = [
  shared('dutch', { countries: ['NL'], language: 'nl' }),
  shared('german', { countries: ['DE'], language: 'de' }),
  shared('world', { countries: ['*'] }),
];

describe('branches of one group', () => {
  test("the user's country decides", async () => {
    expect(await find([german, dutch], 'www.group.com')).toEqual(['sure', 'dutch']);
  });
  test('a branch for the country goes before one for all', async () => {
    expect(await find([world, dutch], 'group.com')).toEqual(['sure', 'dutch']);
  });
  test('a part of the site goes before everything', async () => {
    const part = company('part', { countries: ['DE'], paths: ['group.com/de/de'] });
    expect(await find([dutch, part], 'group.com', '/de/de/kontakt')).toEqual(['likely', 'part']);
    expect(await find([dutch, part], 'group.com', '/de/dessous')).toEqual(['sure', 'dutch']);
  });
  test('else the path, then the language of the page', async () => {
    const [french, austrian] = [
      shared('fr', { countries: ['FR'] }),
      shared('at', { countries: ['AT'], language: 'de' }),
    ];
    expect(await find([french, german], 'group.com', '/fr/')).toEqual(['likely', 'fr']);
    expect(await find([french, austrian], 'group.com', '/x', { language: 'de-AT' })).toEqual(['likely', 'at']);
  });
  test('its own home page goes before a host it was concluded to have', async () => {
    const guessed = company('guessed', { domains: [{ host: 'group.com', confidence: 'B' }], countries: ['NL'] });
    expect(await find([guessed, world], 'group.com')).toEqual(['sure', 'world']);
  });
  test('else the country of the page’s domain', async () => {
    const domains = [{ host: 'group.de', confidence: 'A' as const }];
    const [here, there] = [
      company('here', { domains, countries: ['DE'] }),
      company('there', { domains, countries: ['FR'] }),
    ];
    expect(await find([there, here], 'group.de')).toEqual(['sure', 'here']);
  });
  test('of several, those with a trusted contact come first', async () => {
    const { emails: _, ...silent } = shared('a', { countries: ['NL'] });
    expect(await find([silent, dutch], 'group.com')).toEqual(['several', 'dutch', 'a']);
  });
  test('what stays undecided is the users to pick', async () => {
    const other = shared('other', { countries: ['NL'], language: 'nl' });
    expect(await find([dutch, other], 'group.com')).toEqual(['several', 'dutch', 'other']);
  });
  test('a foreign branch is not offered where the site has one for the user', async () => {
    expect(await find([german], 'group.com', '/nl-nl/contact')).toEqual(['unknown']);
    const parts = shared('german', { countries: ['DE'], privacyUrls: ['https://www.group.com/de/de/privacy'] });
    expect(await find([parts], 'group.com')).toEqual(['unknown']);
    expect(await find([german], 'group.com')).toEqual(['likely', 'german']);
  });
});

describe('how sure', () => {
  const mail = (kind: 'privacy' | 'support', quality: 'verified' | 'community') =>
    company('a', { emails: [{ address: 'x@a.example', kind, source: { name: 'test', quality } }] });
  const form = (quality: 'verified' | 'third-party') => {
    const { emails: _, ...rest } = company('a', {
      webform: { url: 'https://a.example/', source: { name: 't', quality } },
    });
    return rest;
  };
  test.each([
    ['a verified privacy address', mail('privacy', 'verified'), 'sure'],
    ['customer service', mail('support', 'verified'), 'likely'],
    ['what somebody contributed', mail('privacy', 'community'), 'likely'],
    ['a form only', form('verified'), 'sure'],
    ['a form somebody told us of', form('third-party'), 'likely'],
  ])('%s', async (_, record, confidence) => expect(await find([record], 'a.example')).toEqual([confidence, 'a']));

  test('a company of the page’s own country is sure for a user elsewhere', async () => {
    const domains = [{ host: 'bank.de', confidence: 'A' as const }];
    expect(await find([company('bank', { domains, countries: ['DE'] })], 'bank.de')).toEqual(['sure', 'bank']);
  });
});

describe('keys', () => {
  test('an exact key does not reach subdomains', async () => {
    const exact = company('a', { domains: [{ host: '=host.example', confidence: 'A' }] });
    expect(await find([exact], 'www.host.example')).toEqual(['sure', 'a']);
    expect(await find([exact], 'somebody.host.example')).toEqual(['unknown']);
  });
  test('a weak key only says who it may be', async () => {
    const weak = company('a', { weakDomains: ['maybe.example'] });
    const result = await lookupHost('maybe.example', '/', 'NL', directoryOf([weak]));
    expect([result.confidence, ids(result.companies), ids(result.possibly)]).toEqual(['unknown', [], ['a']]);
  });
  test('a part of a site that does not fit lets the walk go on', async () => {
    const part = company('part', { paths: ['shop.b.example/part'] });
    expect(await find([part, company('b')], 'shop.b.example', '/else')).toEqual(['sure', 'b']);
  });
});

describe('who answers for it', () => {
  const { emails: _, ...silent } = company('silent');
  const runner = company('runner', { countries: ['NL'] });
  const named = async (companies: Company[], host = 'a.example') => {
    const result = await lookupHost(host, '/', 'NL', directoryOf(companies));
    return [result.confidence, ...ids(result.companies), result.named?.how, result.named?.company.id];
  };
  const brand = (more: Partial<Company>) => company('a', more);
  test.each([
    ['a brand', [brand({ runBy: 'runner' }), runner], ['sure', 'runner', 'run-by', 'a']],
    ['a moved company', [brand({ movedTo: 'runner', ended: true }), runner], ['sure', 'runner', 'moved', 'a']],
    [
      'a brand of a moved company',
      [brand({ runBy: 'b' }), company('b', { movedTo: 'runner' }), runner],
      ['sure', 'runner', 'run-by', 'a'],
    ],
    ['an ended one', [brand({ ended: true })], ['unknown', 'ended', 'a']],
    ['a brand of an ended one', [brand({ runBy: 'b' }), company('b', { ended: true })], ['unknown', 'ended', 'b']],
    ['nobody to write to', [{ ...silent, id: 'a', domains: brand({}).domains }], ['unknown', 'no-contact', 'a']],
    ['nobody behind the brand to write to', [brand({ runBy: 'silent' }), silent], ['unknown', 'no-contact', 'silent']],
    ['an id that is nobody', [brand({ runBy: 'missing' })], ['unknown', undefined, undefined]],
    ['a circle', [brand({ runBy: 'b' }), company('b', { movedTo: 'a' })], ['unknown', undefined, undefined]],
    ['itself', [brand({ runBy: 'a' })], ['unknown', undefined, undefined]],
  ] as const)('%s', async (_name, companies, expected) => expect(await named([...companies])).toEqual(expected));

  test('a company that does not serve the country of the brand’s site is not offered', async () => {
    const site = company('a', { domains: [{ host: 'a.nl', confidence: 'A' }], countries: ['NL'], runBy: 'german' });
    const german = company('german', { countries: ['DE'] });
    expect(await named([site, german], 'a.nl')).toEqual(['unknown', undefined, undefined]);
  });
  test('an ended company does not stand in the way of one that is there', async () => {
    expect(await find([shared('old', { ended: true }), world], 'group.com')).toEqual(['sure', 'world']);
  });
  test('two brands of one company are one', async () => {
    expect(
      await find([shared('x', { runBy: 'runner' }), shared('y', { runBy: 'runner' }), runner], 'group.com'),
    ).toEqual(['sure', 'runner']);
  });
});

describe('a branch for another country', () => {
  const branch = (host: string, more: Partial<Company>) =>
    company('model', { domains: [{ host, confidence: 'A' }], countries: ['DE'], ...more });
  test.each([
    ['its name says so', branch('model.com', { name: 'Model Deutschland GmbH' })],
    ['its name says so in English', branch('model.com', { name: 'Model UK Ltd', countries: ['GB'] })],
    ['its id says so', branch('model.com', { id: 'model-de' })],
    ['the site is of a country it does not serve', branch('model.at', {})],
  ])('%s', async (_name, record) => {
    expect(await find([record], record.domains[0]?.host ?? '')).toEqual(['unknown']);
  });
  test.each([
    ['its id is its domain', branch('model.de', { id: 'model-de' })],
    ['the host says the country too', branch('model-deutschland.com', { name: 'Model Deutschland' })],
    ['the domain is sold to everybody', branch('model.io', {})],
    ['a word holds the country’s name', branch('model.com', { name: 'Modelgermanyx' })],
  ])('not when %s', async (_name, record) => {
    expect((await find([record], record.domains[0]?.host ?? ''))[1]).toBe(record.id);
  });
});

describe('files that cannot be read', () => {
  const unknown = { confidence: 'unknown', companies: [], possibly: [], platform: false, broken: true };
  const good = directoryOf([company('a')]);
  test.each([
    ['no index', () => Promise.reject(new Error('gone'))],
    ['an empty index', () => Promise.resolve('')],
    ['no shard', (name: string) => (name === 'index.txt' ? good(name) : Promise.reject(new Error('gone')))],
    ['half a shard', async (name: string) => (name === 'index.txt' ? good(name) : (await good(name)).slice(0, 20))],
    ['a shard that is no list', (name: string) => (name === 'index.txt' ? good(name) : Promise.resolve('{"0":1}'))],
    ['a broken record', (name: string) => (name === 'index.txt' ? good(name) : Promise.resolve('[{"id":"a"}]'))],
  ])('%s', async (_, read) => expect(await lookupHost('a.example', '/', 'NL', read)).toEqual(unknown));
});

describe('the committed directory', () => {
  test.each(['ing.nl', 'www.vattenfall.nl', 'triodos.nl', 'amazon.com', 'dpd.com'])(
    '%s: possibly, or by name only',
    async (host) => {
      const result = await at(host);
      expect([result.confidence, result.companies]).toEqual(['unknown', []]);
      expect([...result.possibly, result.named].filter(Boolean).length).toBeGreaterThan(0);
    },
  );
  test('kraken and gitkraken are not one company', async () => {
    expect(ids((await at('www.kraken.com')).companies)).toEqual(['kraken-com']);
    expect((await at('www.gitkraken.com')).confidence).toBe('unknown');
  });
  test('two demo companies on one site', async () => {
    expect((await at('gedeelde-winkel.example')).confidence).toBe('several');
  });
  test.each(['winkel.myshopify.com', 'a.github.io', 'x.zendesk.com', 'sites.google.com', 'docs.google.com'])(
    '%s is a platform’s, so nobody’s',
    async (host) => expect(await at(host)).toMatchObject({ confidence: 'unknown', possibly: [], platform: true }),
  );
  test('a platform answers for its front door and desks, not for the pages on it', async () => {
    expect(await at('www.youtube.com')).toMatchObject({ confidence: 'sure', platform: true });
    expect(await at('youtube.com', '/t/contact_us')).toMatchObject({ confidence: 'sure', platform: true });
    const page = await at('www.youtube.com', '/@somebody');
    expect([page.confidence, ids(page.possibly), page.platform]).toEqual(['unknown', ['google'], true]);
    expect((await at('studio.youtube.com')).confidence).toBe('unknown');
  });
});
