import { describe, expect, test } from 'vitest';
import { cleanEmail, cleanKey, cleanLink, cleanText } from '../../scripts/directory/clean.ts';
import { isPersonal, isWrongDesk } from '../../scripts/directory/emails.ts';
import type { Fact, Facts, OverlayFact } from '../../scripts/directory/facts.ts';
import { companiesOf, filesOf } from '../../scripts/directory/generate.ts';
import type { Company } from '../../src/directory/shape.ts';
import { baseFact, noFacts, ownPage } from '../support/facts.ts';

const mailed = (address: string, more: Partial<OverlayFact> = {}): OverlayFact =>
  ownPage({
    emails: [address],
    email_kind: ['privacy'],
    email_quality: ['own-site'],
    evidence: [
      { field: 'email', value: address, seen_at: 'https://www.bank.nl/privacy', class: 'own-site', date: '2023-10' },
    ],
    ...more,
  });

function generate(companies: Fact[], more: Partial<Facts> = {}): Company[] {
  return companiesOf({ ...noFacts, companies, ...more });
}

const addresses = ({ emails = [] }: Company) => emails.map(({ address }) => address);
const mailOf = (more: Partial<Fact>, facts: Partial<Facts> = {}) =>
  generate([baseFact(more)], facts).flatMap(addresses);

describe('addresses', () => {
  test('come with source, quality and day', () => {
    const source = { name: 'datenanfragen', quality: 'verified', date: '2024-02-03' };
    expect(generate([baseFact()])[0]?.emails).toEqual([{ address: 'privacy@bank.nl', kind: 'privacy', source }]);
  });
  test('a guessed one is dropped', () => {
    expect(mailOf({ quality: 'community-pattern', email_src: ['nl-data-optout'] })).toEqual([]);
  });
  test('one that bounces is dropped', () => {
    expect(mailOf({ emails: ['Privacy@bank.nl'] }, { badEmails: new Set(['privacy@bank.nl']) })).toEqual([]);
  });
  test('a person’s is dropped', () => {
    expect(mailOf({ email_kind: ['named'], emails: ['jan@bank.nl'] })).toEqual([]);
    expect(mailOf({ email_kind: ['general'], emails: ['jan.jansen@bank.nl'] })).toEqual([]);
  });
  test('freemail is dropped, save for the provider itself', () => {
    expect(mailOf({ emails: ['bank@gmail.com'] })).toEqual([]);
    expect(mailOf({ emails: ['privacy@web.de'], domains: ['web.de'] })).toEqual(['privacy@web.de']);
  });
  test('a wrong desk is dropped when there is another way', () => {
    const desk = { emails: ['impressum@bank.nl'], email_kind: ['general'] };
    expect(mailOf(desk)).toEqual([]);
    const { address: _, ...bare } = baseFact(desk);
    expect(generate([bare]).flatMap(addresses)).toEqual(['impressum@bank.nl']);
  });
  test('a wrong desk of an unchecked source is dropped in any case', () => {
    const { address: _, ...bare } = baseFact({
      email_src: ['jdm'],
      emails: ['webmaster@bank.nl'],
      email_kind: ['general'],
    });
    expect(generate([bare])).toEqual([]);
  });
  test('customer service of an unchecked source stays, as that', () => {
    const [bank] = generate([baseFact({ email_kind: ['support'], email_src: ['jdm'], quality: 'account-deletion' })]);
    expect(bank?.emails?.[0]).toMatchObject({ kind: 'support', source: { name: 'jdm', quality: 'community' } });
  });
});

describe('keys', () => {
  const keys = (more: Partial<Fact>, facts: Partial<Facts> = {}) => {
    const [company] = generate([baseFact(more)], facts);
    return { ...company, domains: company?.domains.map(({ host, confidence }) => `${confidence} ${host}`) };
  };
  test('own pages are A, concluded ones B, the rest weak', () => {
    const { domains, weakDomains } = keys({
      domains: ['bank.nl', 'bank.be'],
      via: ['web', 'source'],
      domains_weak: ['bank.com'],
    });
    expect([domains, weakDomains]).toEqual([['A bank.nl', 'B bank.be'], ['bank.com']]);
  });
  test('a shared form host is one only for whom it is the home page', () => {
    const sharedHosts = new Set(['forms.com']);
    expect(keys({ domains: ['bank.nl', 'forms.com'], via: ['web', 'webform'] }, { sharedHosts }).domains).toEqual([
      'A bank.nl',
    ]);
    expect(keys({ domains: ['forms.com'] }, { sharedHosts }).domains).toEqual(['A forms.com']);
  });
  test('a host with a path is a part of a site, one without a host of its own', () => {
    const { domains, paths } = keys({ hosts: ['aws.bank.nl', 'group.com/nl/index.html', '=bank.gov.uk'] });
    expect([domains, paths]).toEqual([['A bank.nl', 'A aws.bank.nl', 'A =bank.gov.uk'], ['group.com/nl']]);
  });
  test('without any key the company is left out, as are churches and schools', () => {
    expect(
      generate([
        baseFact({ domains: ['co.uk'] }),
        baseFact({ id: 'x', facet: 'church' }),
        baseFact({ id: 'y', facet: 'school' }),
      ]),
    ).toEqual([]);
  });
});

describe('contacts', () => {
  const { emails: _, address: __, ...bare } = baseFact();
  test('an account deletion page alone is none', () => {
    expect(generate([{ ...bare, delete_url: 'https://bank.nl/delete' }])).toEqual([]);
  });
  test('a form must be https and take requests', () => {
    expect(generate([{ ...bare, webform: 'http://bank.nl/form' }])).toEqual([]);
    expect(generate([{ ...bare, webform: 'https://takeout.google.com/' }])).toEqual([]);
    expect(generate([{ ...bare, webform: 'https://bank.nl/form' }])[0]?.webform?.url).toBe('https://bank.nl/form');
  });
});

test('the rest of a record: current brands, a language, proof of identity', () => {
  const brands = ['Old (formerly)', 'Card (www.card.nl)', 'Bank N.V.', 'Card'];
  const [bank] = generate([baseFact({ brands, lang: 'se', needs_id: true })]);
  expect(bank).toMatchObject({ brands: ['Card'], language: 'sv', asksIdentity: true });
});

describe('the overlay', () => {
  const community = { email_src: ['nl-data-optout'], quality: 'community' };
  const merged = (base: Fact, extra: OverlayFact) => generate([base], { overlay: [extra] });

  test('joins the record of the same branch, and its address replaces a contributed one', () => {
    const [bank, ...rest] = merged(baseFact({ ...community, emails: ['info@bank.nl'] }), mailed('avg@bank.nl'));
    expect(rest).toEqual([]);
    expect([bank?.id, bank?.emails]).toEqual([
      'bank',
      [
        {
          address: 'avg@bank.nl',
          kind: 'privacy',
          source: {
            name: 'www.bank.nl',
            url: 'https://www.bank.nl/privacy',
            quality: 'own-site',
            date: '2023-10-01',
          },
        },
      ],
    ]);
  });
  test('gives the legal name where the record has only a short one', () => {
    const { address: _, ...short } = baseFact({ ...community, name: 'Bank' });
    expect(merged(short, mailed('avg@bank.nl'))[0]?.name).toBe('Bank Nederland N.V.');
    expect(merged(baseFact(), mailed('avg@bank.nl'))[0]?.name).toBe('Bank N.V.');
  });
  test('puts the privacy desk before what the record has', () => {
    const [bank] = merged(baseFact({ emails: ['info@bank.nl'], email_kind: ['general'] }), mailed('avg@bank.nl'));
    expect(bank && addresses(bank)).toEqual(['avg@bank.nl', 'info@bank.nl']);
  });
  test('a form behind a login, and what only a list under another licence has, stay out', () => {
    const form = { webform: 'https://bank.nl/form' };
    expect(generate([], { overlay: [ownPage({ ...form, webform_login: true })] })[0]?.webform).toBeUndefined();
    expect(generate([], { overlay: [ownPage(form)] })[0]?.webform?.url).toBe(form.webform);
    const [seen] = mailed('avg@bank.nl').evidence;
    const evidence = seen ? [{ ...seen, seen_at: 'OpenTermsArchive/contrib-declarations' }] : [];
    expect(generate([], { overlay: [mailed('avg@bank.nl', { evidence })] })[0]?.emails).toBeUndefined();
  });
  test('stands beside a branch for other countries', () => {
    expect(merged(baseFact({ countries: ['DE'] }), mailed('avg@bank.nl')).map(({ id }) => id)).toEqual([
      'bank',
      'nlx-bank-nl',
    ]);
  });
  test('adds its country where both name one privacy address', () => {
    const [bank, ...rest] = merged(baseFact({ countries: ['DE'] }), mailed('privacy@bank.nl'));
    expect([bank?.countries, rest]).toEqual([['DE', 'NL'], []]);
  });
  test('leads, general boxes and contradictions never ship', () => {
    const evidence = ['email_lead', 'email_general', 'email_contradiction'].map((field) => ({
      field,
      value: 'lead@bank.nl',
      seen_at: 'https://www.bank.nl/',
      class: 'own-site',
      date: null,
    }));
    expect(JSON.stringify(merged(baseFact(), ownPage({ evidence })))).not.toContain('lead@');
  });
  test('an overtaken address is dropped, a doubtful one no longer the company’s word', () => {
    const caution = (word: string) => generate([], { overlay: [mailed('avg@bank.nl', { caution: [word] })] });
    expect(caution('newer-own-page-names-form-and-post-only')[0]?.emails).toBeUndefined();
    expect(caution('promotion-page')[0]?.emails?.[0]?.source.quality).toBe('third-party');
  });
  test('only a whole, current postal address of its own pages counts', () => {
    const post = { address: ['Street 1', '1234 AB Town'], address_complete: true, address_class: 'own-site' };
    const of = (more: Partial<OverlayFact>) => generate([], { overlay: [ownPage({ ...post, ...more })] });
    expect(of({})[0]).toMatchObject({ country: 'NL', postal: { lines: post.address } });
    for (const less of [{ address_complete: false }, { address_class: 'third-party' }, { stale: 'old' }])
      expect(of(less)[0]?.postal).toBeUndefined();
  });
  test('a host another company may have is weak for thin evidence', () => {
    const german = baseFact({ domains: ['bank.de'], domains_weak: ['bank.nl'], countries: ['DE'] });
    const post = { address: ['Street 1', '1234 AB Town'], address_complete: true, address_class: 'own-site' };
    expect(merged(german, ownPage(post))[1]).toMatchObject({ domains: [], weakDomains: ['bank.nl'] });
    expect(merged(german, mailed('avg@bank.nl'))[1]).toMatchObject({ domains: [{ host: 'bank.nl' }] });
  });
});

describe('records that only name a company', () => {
  const statement = {
    field: 'privacy_url',
    value: 'https://www.bank.nl/privacy',
    seen_at: 'https://www.bank.nl/privacy',
    class: 'own-site',
    date: null,
  };
  const seen = ownPage({ privacy_urls: [statement.value], evidence: [statement] });
  const brand = { label: 'Bank', item: 'Q7', domains: ['bank.nl', 'bank.app'] };

  test('a statement without an address comes along with the page it was seen on', () => {
    expect(generate([], { overlay: [seen] })[0]).toMatchObject({
      privacyUrls: [statement.value],
      source: { name: 'www.bank.nl', quality: 'own-site', url: statement.value },
    });
  });
  test('a source of the name goes once there is an address', () => {
    expect(generate([], { overlay: [mailed('avg@bank.nl')] })[0]?.source).toBeUndefined();
  });
  test('a guessed address leaves the name of its company', () => {
    const { address: _, ...listed } = baseFact({ quality: 'community-pattern', email_src: ['nl-data-optout'] });
    const [bank] = generate([listed]);
    expect([bank?.emails, bank?.source?.name]).toEqual([undefined, 'nl-data-optout']);
  });
  test('a brand names the sites nobody has, and its name joins the record of the site it has', () => {
    const [bank, extra] = generate([baseFact({ name: 'Group N.V.' })], { brands: [brand] });
    expect(bank).toMatchObject({ id: 'bank', brands: ['Bank'], domains: [{ host: 'bank.nl' }] });
    expect(bank && addresses(bank)).toEqual(['privacy@bank.nl']);
    expect(extra).toEqual({
      id: 'wd-q7',
      name: 'Bank',
      domains: [{ host: 'bank.app', confidence: 'A' }],
      countries: ['NL'],
      source: { name: 'wikidata-nsi', quality: 'third-party' },
    });
  });
  test('a host of several brands is that of the brand that names it first', () => {
    const card = { label: 'Card', item: 'Q1', domains: ['card.nl', 'bank.nl'] };
    const hosts = generate([], { brands: [card, brand] }).map(({ name, domains }) => [name, domains[0]?.host]);
    expect(hosts).toEqual([
      ['Card', 'card.nl'],
      ['Bank', 'bank.nl'],
    ]);
  });
  test('a brand serves the countries of its hosts; a shared host is none of its own', () => {
    const [bank] = generate([], {
      brands: [{ ...brand, domains: ['bank.nl', 'bank.co.uk', 'forms.com'] }],
      sharedHosts: new Set(['forms.com']),
    });
    expect(bank?.countries).toEqual(['GB', 'NL']);
    expect(bank?.domains.map(({ host }) => host)).toEqual(['bank.nl', 'bank.co.uk']);
  });
});

describe('how records stand to each other', () => {
  const phone = baseFact({ id: 'phone', name: 'Phone', domains: ['phone.nl'] });

  test('a site of the same controller is run by its company', () => {
    const brands = [{ label: 'Simple', item: 'Q2', domains: ['simple.nl'] }];
    const controllers = [
      { domain: 'simple.nl', controller: 'phone.nl' },
      { domain: 'phone.nl', controller: 'phone.nl' },
      { domain: 'unknown.nl', controller: 'phone.nl' },
    ];
    expect(generate([phone], { brands, controllers }).map(({ id, runBy }) => [id, runBy])).toEqual([
      ['phone', undefined],
      ['wd-q2', 'phone'],
    ]);
  });
  test('what has moved or ended keeps its name and no address', () => {
    const successions = new Map([
      ['bank', 'phone'],
      ['gone', undefined],
    ]);
    const [bank, gone] = generate([baseFact(), baseFact({ id: 'gone', domains: ['gone.nl'] }), phone], { successions });
    expect(bank).toMatchObject({ movedTo: 'phone', source: { name: 'datenanfragen' } });
    expect(gone).toMatchObject({ ended: true });
    for (const company of [bank, gone]) expect([company?.emails, company?.postal]).toEqual([undefined, undefined]);
  });
  test('a host claimed by several is that of the one that bears its name', () => {
    const other = baseFact({ id: 'film', name: 'Film Inc.', emails: ['privacy@film.com'] });
    expect(
      generate([baseFact(), other]).map(({ id, domains, weakDomains }) => [id, domains.length, weakDomains]),
    ).toEqual([
      ['bank', 1, undefined],
      ['film', 0, ['bank.nl']],
    ]);
  });
  test('when nobody or everybody bears its name it stays with all', () => {
    const both = [baseFact({ domains: ['x.nl'] }), baseFact({ id: 'b', domains: ['x.nl'] })];
    expect(generate(both).flatMap(({ domains }) => domains)).toHaveLength(2);
  });
  test('a brand’s host abroad is weak for who does not serve that country', () => {
    const abroad = { domains: ['bank.nl', 'news.at', 'bank.io'], via: ['web', 'runs', 'runs'] };
    const [bank] = generate([baseFact(abroad)]);
    expect([bank?.domains.map(({ host }) => host), bank?.weakDomains]).toEqual([['bank.nl', 'bank.io'], ['news.at']]);
  });
});

test('an unnamed box is known by its name in any language, or by the service it is named after', () => {
  const { address: _, ...bare } = baseFact({ email_kind: ['other'], email_src: ['jdm'], quality: 'account-deletion' });
  const kinds = (box: string) => generate([{ ...bare, emails: [`${box}@bank.nl`] }])[0]?.emails?.[0]?.kind;
  expect(['kvkk', 'atendimento', 'contato', 'bank', 'dave', 'emanuel'].map(kinds)).toEqual([
    'privacy',
    'support',
    'general',
    'general',
    undefined,
    undefined,
  ]);
});

describe('cleaning', () => {
  test('text loses invisible characters', () => {
    expect(cleanText(' ba\u00adnk\u200b \u202eN.V.\u202c\t! ')).toBe('bank N.V. !');
  });
  test('keys become punycode; suffixes, addresses and unknown endings are none', () => {
    expect(['Bücher.de', '=carrd.co'].map(cleanKey)).toEqual(['xn--bcher-kva.de', '=carrd.co']);
    for (const key of ['co.uk', 'github.io', '127.0.0.1', 'bank.comdelete2', 'bank', ''])
      expect(cleanKey(key)).toBeUndefined();
  });
  test('addresses', () => {
    expect(cleanEmail('privacy@b\u00adank.NL')).toBe('privacy@bank.nl');
    for (const bad of ['a@b', 'a@@b.nl', '.a@b.nl', 'a.@b.nl', 'a..b@c.nl', 'a b@c.nl', 'a@b.nl?bcc=x@y.nl', '@b.nl'])
      expect(cleanEmail(bad)).toBeUndefined();
  });
  test('links', () => {
    expect(cleanLink('http://user:pass@bank.nl/p?utm_source=x&id=7')).toBe('https://bank.nl/p?id=7');
    for (const bad of ['javascript:alert(1)', 'ftp://bank.nl/', 'bank.nl', 'https://localhost/'])
      expect(cleanLink(bad)).toBeUndefined();
  });
});

test('persons and desks', () => {
  expect(['jan.jansen', 'customer.service', 'info', 'contact.pl', 'j.p.d'].map(isPersonal)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  const desks = ['widerruf@a.de', 'sales@a.de', 'recruitment@a.nl', 'widerspruch@a.de', 'aftersales@a.de', 'info@a.de'];
  expect(desks.map(isWrongDesk)).toEqual([true, true, true, false, false, false]);
});

test('files are by country, in the order given, the same each time', () => {
  const companies = generate([
    baseFact(),
    baseFact({ id: 'a', address_country: 'DE' }),
    baseFact({ id: 'w', countries: ['*'] }),
  ]);
  const files = filesOf(companies);
  expect([...files.keys()]).toEqual(['de.ndjson', 'nl.ndjson', 'zz.ndjson']);
  expect(
    filesOf(
      generate([baseFact({ id: 'w', countries: ['*'] }), baseFact(), baseFact({ id: 'a', address_country: 'DE' })]),
    ),
  ).toEqual(files);
});
