import { describe, expect, test } from 'vitest';
import { companiesOf } from '../../scripts/directory/generate.ts';
import { kindOf } from '../../scripts/directory/kinds.ts';
import type { Facts } from '../../scripts/directory/facts.ts';
import { baseFact, bulkFact, noFacts, ownPage } from '../support/facts.ts';

const generate = (facts: Partial<Facts>) => companiesOf({ ...noFacts, ...facts });
const first = (facts: Partial<Facts>) => generate(facts)[0];

const policy = (date: string, more = {}) =>
  bulkFact({
    emails: ['privacy@bank.nl'],
    email_kind: ['privacy'],
    changed: date,
    evidence: [{ field: 'email', value: 'privacy@bank.nl', seen_at: 'https://github.com/OpenTermsArchive/x/Bank.md' }],
    ...more,
  });

describe('a dated policy', () => {
  test('makes a known address newer, and says where it was seen', () => {
    const bank = first({ companies: [baseFact()], policies: [policy('2026-05-01')] });
    expect(bank?.id).toBe('bank');
    expect(bank?.emails).toEqual([
      {
        address: 'privacy@bank.nl',
        kind: 'privacy',
        source: {
          name: 'opentermsarchive',
          quality: 'policy',
          date: '2026-05-01',
          url: 'https://github.com/OpenTermsArchive/x/Bank.md',
        },
      },
    ]);
  });
  test('an older one leaves a newer address alone', () => {
    const bank = first({ companies: [baseFact()], policies: [policy('2020-11-01')] });
    expect(bank?.emails?.[0]?.source).toMatchObject({ name: 'datenanfragen', date: '2024-02-03' });
  });
  test('of long ago is no more than a suggestion, and none beside a desk that can be trusted', () => {
    const old = policy('2020-11-01', { emails: ['dpo@bank.nl'], caution: ['old-2020-21'] });
    expect(first({ policies: [old] })?.emails?.[0]?.source.quality).toBe('old-policy');
    const bank = first({ companies: [baseFact()], policies: [old] });
    expect(bank?.emails?.map(({ address }) => address)).toEqual(['privacy@bank.nl']);
  });
  test('a host known from the mail address alone is a key only when it bears the name', () => {
    const caution = ['domain-from-mail-address'];
    expect(first({ policies: [policy('2026-05-01', { caution })] })?.domains).toEqual([
      { host: 'bank.nl', confidence: 'B' },
    ]);
    const stranger = policy('2026-05-01', { caution, name: 'Purse', emails: ['privacy@other.nl'] });
    expect(first({ policies: [stranger] })).toMatchObject({ domains: [], weakDomains: ['bank.nl'] });
  });
  test('does not make a branch serve everybody', () => {
    const german = baseFact({ countries: ['DE'], domains: ['bank.com'] });
    const open = policy('2026-05-01', { domains: ['bank.com'], countries: [] });
    expect(first({ companies: [german], policies: [open] })?.countries).toEqual(['DE']);
    expect(first({ policies: [open] })?.countries).toEqual(['*']);
    expect(first({ policies: [{ ...open, name: 'Bank USA' }] })?.countries).toEqual(['US']);
    expect(first({ policies: [{ ...open, domains: ['bank.fi'] }] })?.countries).toEqual(['FI']);
  });
});

describe('a public body', () => {
  const body = (more = {}) =>
    bulkFact({
      id: 'roo-town-nl',
      name: 'Gemeente Town',
      domains: ['town.nl'],
      sector: 'municipality',
      address: ['Postbus 1', '1234 AB Town'],
      emails: ['info@town.nl'],
      email_kind: ['general'],
      phone: '14 020',
      kvk: '1234567890'.slice(0, 8),
      source_url: 'https://organisaties.overheid.nl/1/town',
      ...more,
    });
  test('has its kind, a general postal address, its numbers and no general mailbox', () => {
    const town = first({ bodies: [body()] });
    expect(town).toMatchObject({
      kind: 'public-body',
      postal: { general: true, source: { name: 'roo', quality: 'register' } },
      phones: [{ number: '+3114020' }],
      registrations: [{ register: 'kvk', number: '12345678' }],
    });
    expect(town?.emails).toBeUndefined();
  });
  test('a private body with a public task has no kind stated', () => {
    expect(first({ bodies: [body({ name: 'Stichting Town' })] })?.kind).toBeUndefined();
  });
  test('its post never stands over that of an own page, nor in a group’s record', () => {
    const own = ownPage({
      domains: ['town.nl'],
      name: 'Gemeente Town',
      address: ['Privacy desk', 'Street 1', '1234 AB Town'],
      address_complete: true,
      address_class: 'own-site',
    });
    expect(first({ overlay: [own], bodies: [body()] })?.postal?.lines[0]).toBe('Privacy desk');
    const group = ownPage({ domains: ['town.nl', 'other.nl'], name: 'Other', privacy_urls: ['https://town.nl/p'] });
    const record = first({ overlay: [group], bodies: [body()] });
    expect([record?.postal, record?.phones, record?.kind]).toEqual([undefined, undefined, undefined]);
  });
  test('what the register gets wrong is mended or left out', () => {
    const mend = (does: 'weak' | 'host' | 'name' | 'out', value = '-') =>
      first({ bodies: [body()], corrections: [{ id: 'roo-town-nl', does, value }] });
    expect(mend('out')).toBeUndefined();
    expect(mend('weak')).toMatchObject({ domains: [], weakDomains: ['town.nl'] });
    expect(mend('host', 'gov.town.nl')).toMatchObject({ domains: [{ host: 'gov.town.nl' }] });
    expect(mend('name', 'Town itself')?.name).toBe('Town itself');
  });
  test('a water board is called one', () => {
    expect(first({ bodies: [body({ sector: 'water-authority', name: 'De Beek' })] })?.name).toBe('Waterschap De Beek');
  });
});

describe('a data broker', () => {
  const broker = (more = {}) =>
    bulkFact({ emails: ['privacy@bank.nl'], email_kind: ['privacy'], verified_by: 'ca_data_broker_registry', ...more });
  test('is one, by its own filing, which is only a suggestion', () => {
    expect(first({ brokers: [broker()] })).toMatchObject({
      kind: 'data-broker',
      emails: [{ source: { name: 'datapurge', quality: 'filing' } }],
    });
    expect(first({ brokers: [broker({ verified_by: 'web_research' })] })?.emails?.[0]?.source.quality).toBe(
      'third-party',
    );
  });
  test('a company that is something else first stays that', () => {
    expect(first({ companies: [baseFact()], brokers: [broker({ countries: ['NL'] })] })?.kind).toBeUndefined();
  });
});

describe('an own page', () => {
  const mailed = (more = {}) =>
    ownPage({
      emails: ['fg@bank.nl'],
      email_kind: ['privacy'],
      email_class: 'own-site',
      evidence: [
        { field: 'email', value: 'fg@bank.nl', seen_at: 'https://bank.nl/privacy', class: 'own-site', date: null },
      ],
      ...more,
    });
  test.each([
    ['scope-recruitment', 'other-scope'],
    ['scope-foreign-branch', 'other-scope'],
    ['contact seen before 2024-11', 'old-policy'],
    ['another document names another address (see evidence)', 'third-party'],
    ['page undated', 'own-site'],
  ])('with the caution "%s" has an address of class %s', (caution, quality) => {
    expect(first({ overlay: [mailed({ caution: [caution] })] })?.emails?.[0]?.source.quality).toBe(quality);
  });
  test('a caution nobody has read stops the generator', () => {
    expect(() => generate({ overlay: [mailed({ caution: ['seen in a dream'] })] })).toThrow(
      'a caution nobody has read',
    );
  });
  test('a freepost number is no postal address; a seat is a general one', () => {
    const posted = (more = {}) =>
      first({
        overlay: [
          ownPage({
            privacy_urls: ['https://bank.nl/p'],
            address: ['Bank', 'Postbus 1', '1234 AB Town'],
            address_complete: true,
            address_class: 'own-site',
            ...more,
          }),
        ],
      })?.postal;
    expect(posted({ caution: ['freepost-number'] })).toBeUndefined();
    expect(posted({ address_kind: 'seat' })?.general).toBe(true);
    expect(posted({ address_kind: 'privacy' })?.general).toBeUndefined();
    expect(posted()?.general).toBeUndefined();
  });
});

describe('what is known of a record already', () => {
  test('typing slips are mended and seen addresses are newer', () => {
    const bank = first({
      companies: [baseFact({ emails: ['ppo@bank.nl'] })],
      slips: new Map([['ppo@bank.nl', 'dpo@bank.nl']]),
      confirmations: [{ domain: 'bank.nl', email: 'DPO@bank.nl', date: '2026-08-01' }],
    });
    expect(bank?.emails?.[0]).toMatchObject({
      address: 'dpo@bank.nl',
      source: { quality: 'policy', date: '2026-08-01' },
    });
  });
  test.each([
    ['Bank', '2026-06-09', true],
    ['Bank Drivers', '2026-06-09', false],
  ])('the policy of %s says that it records: %s', (service, date, says) => {
    const row = { service, domain: 'bank.nl', file: 'x/Bank.md', date };
    const bank = first({ companies: [baseFact()], recordings: [row] });
    expect(bank?.recordsCalls).toEqual(says ? { says: 'records', document: 'x/Bank.md', day: date } : undefined);
  });
  test.each([
    ['own', true],
    ['group-page', false],
    ['BE-branch', false],
    ['unclear', false],
  ])('a page of scope %s says that it records: %s', (recording_scope, says) => {
    const seen = { field: 'recording', value: 'x', seen_at: 'https://bank.nl/p', class: 'own-site', date: '2021-06' };
    const bank = first({
      overlay: [ownPage({ recording_scope, evidence: [seen], privacy_urls: ['https://bank.nl/p'] })],
    });
    expect(bank?.recordsCalls !== undefined).toBe(says);
  });
  test('a kind that was read wins over one that was concluded; a brand is run by whom a document names', () => {
    const other = baseFact({ id: 'group', name: 'Group', domains: ['group.nl'], emails: ['privacy@group.nl'] });
    const [bank] = generate({
      companies: [baseFact({ categories: ['collection agency'] }), other],
      kinds: [{ key: 'bank', kind: 'investment' }],
      groups: [
        { id: 'bank', runBy: 'group', document: 'https://bank.nl/privacy', day: '2024-01-02' },
        { id: 'group', runBy: 'nobody', document: 'https://group.nl/privacy' },
      ],
    });
    expect(bank).toMatchObject({
      kind: 'investment',
      runBy: 'group',
      runByDocument: { url: 'https://bank.nl/privacy', day: '2024-01-02' },
    });
    expect(first({ companies: [baseFact({ categories: ['collection agency'] })] })?.kind).toBe('debt-collector');
  });
});

test.each([
  ['Polizeipräsidium Muster', ['public body'], 'police'],
  ['Amtsgericht Muster', ['public body'], 'court'],
  ['Stadt Muster', ['public body'], 'public-body'],
  ['Stadtbus Muster GmbH', ['public body'], undefined],
  ['Muster Bank AG', ['finance'], 'investment'],
  ['Muster Card GmbH', ['finance', 'commerce'], undefined],
  ['Muster Telekom AG', ['telecommunication'], 'telecom'],
  ['Muster Hosting GmbH', ['telecommunication'], undefined],
  ['Muster Klinik', ['health'], 'health'],
  ['Muster App', ['health'], undefined],
  ['Muster Adressen', ['addresses'], 'data-broker'],
] as const)('%s of %j is %s', (name, categories, kind) => {
  expect(kindOf({ name, categories: [...categories] })).toBe(kind);
});
