import fs from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { breachesIn, placeCompanies, problemsIn, shrinkage } from '../../scripts/directory/check.ts';
import { checkDirectory, checks } from '../../scripts/directory/checks/index.ts';
import { readLists } from '../../scripts/directory/facts.ts';
import type { Company } from '../../src/directory/shape.ts';

const today = '2026-11-29';
const source = { name: 'datenanfragen', quality: 'verified' as const, date: '2024-02-03' };

/** A record that keeps every rule. */
const bank: Company = {
  id: 'bank',
  name: 'Bank N.V.',
  domains: [{ host: 'bank.nl', confidence: 'A' }],
  countries: ['NL'],
  emails: [{ address: 'privacy@bank.nl', kind: 'privacy', source }],
  postal: { lines: ['Street 1', '1234 AB Town'], source },
};
const mail = (address: string, kind: 'privacy' | 'general' = 'general') => ({ emails: [{ address, kind, source }] });
const other = { ...bank, id: 'other', name: 'Other', domains: [{ host: 'other.nl', confidence: 'A' as const }] };
const key = (host: string) => ({ domains: [{ host, confidence: 'A' as const }] });
const nameOnly = { emails: undefined, postal: undefined };

/** Ids of the rules the records break. */
function broken(...records: unknown[]): string[] {
  const placed = records.map((company, at) => ({ company: company as Company, where: `nl.ndjson:${at + 1}` }));
  const problems = checkDirectory(placed, { platforms: new Set(['mall.com']), lists: readLists(), today });
  return [...new Set(problems.map(({ check }) => check))];
}

/** For each rule, what breaks it and nothing else. */
const breaches: Record<string, unknown[]> = {
  'bad-emails': [{ ...bank, ...mail('Privacy@bol.com', 'privacy') }],
  'churches-schools': [{ ...bank, name: 'Kirchengemeinde Bank' }],
  'clean-keys': [{ ...bank, ...key('co.uk'), countries: ['*'] }],
  'clean-links': [{ ...bank, privacyUrls: ['http://bank.nl/privacy'] }],
  'contested-hosts': [bank, { ...other, ...key('bank.nl'), ...mail('privacy@other.nl', 'privacy') }],
  countries: [{ ...bank, countries: ['NL', 'UK'] }],
  'current-names': [{ ...bank, brands: ['Bank (formerly Purse)'] }],
  dates: [{ ...bank, postal: { ...bank.postal, source: { ...source, date: '2026-11-30' } } }],
  'demo-names': [{ ...bank, id: 'demo-bank' }],
  'domains-abroad': [{ ...bank, domains: [...bank.domains, ...key('bank.at').domains] }],
  'email-for-many': Array.from({ length: 11 }, (_, n) => ({ ...bank, id: `b${n}`, ...key(`bank${n}.nl`) })),
  'email-order': [{ ...bank, emails: [...mail('info@bank.nl').emails, ...(bank.emails ?? [])] }],
  'email-syntax': [{ ...bank, ...mail('privacy@Bank.nl', 'privacy') }],
  ended: [{ ...bank, ended: true }],
  freemail: [{ ...bank, ...mail('bank@gmail.com', 'privacy') }],
  'guessed-emails': [
    {
      ...bank,
      emails: [
        { address: 'privacy@bank.nl', kind: 'privacy', source: { name: 'nl-data-optout', quality: 'community' } },
      ],
    },
  ],
  'has-key': [{ ...bank, domains: [] }],
  ids: [bank, bank],
  'invisible-characters': [{ ...bank, name: 'Ba\u00adnk' }],
  'keys-once': [{ ...bank, weakDomains: ['bank.nl'] }],
  'known-sources': [{ ...bank, postal: { ...bank.postal, source: { ...source, name: 'trackerdb' } } }],
  'named-persons': [{ ...bank, ...mail('jan.jansen@bank.nl') }],
  'named-sources': [{ ...bank, ...nameOnly }],
  'platform-hosts': [{ ...bank, ...key('bank.mall.com') }],
  postal: [{ ...bank, postal: { ...bank.postal, lines: ['Town'] } }],
  'request-forms': [{ ...bank, webform: { url: 'https://takeout.google.com/', source } }],
  'shared-hosts': [{ ...bank, ...key('onetrust.com') }],
  successors: [{ ...bank, runBy: 'nobody' }],
  'wrong-desks': [{ ...bank, ...mail('impressum@bank.nl') }],
};

describe('each rule', () => {
  test('a good record breaks none', () => {
    expect(broken(bank, other)).toEqual([]);
  });
  test.each([...checks.keys()])('%s finds what it is for', (id) => {
    expect(broken(...(breaches[id] ?? []))).toEqual([id]);
  });
  test('names file, line and record', () => {
    const placed = [{ company: { ...bank, domains: [] }, where: 'nl.ndjson:7' }];
    const [problem] = checkDirectory(placed, { platforms: new Set(), lists: readLists(), today });
    expect(problem).toMatchObject({ where: 'nl.ndjson:7', record: 'bank', check: 'has-key' });
  });
  test('who runs whom never goes round in a circle', () => {
    expect(broken({ ...bank, runBy: 'other' }, { ...other, runBy: 'bank' })).toEqual(['successors']);
    expect(broken({ ...bank, runBy: 'other' }, other)).toEqual([]);
  });
});

describe('the committed directory', () => {
  let breaches: string[];
  beforeAll(() => {
    breaches = breachesIn('src/directory', today);
  });
  test('keeps every rule', () => {
    expect(breaches).toEqual([]);
  });
  test('knows file and line of each record', () => {
    for (const { company, where } of placeCompanies('src/directory').filter((_, at) => at % 500 === 0)) {
      const [file = '', line = 0] = where.split(':');
      expect(fs.readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain(`"id":"${company.id}"`);
    }
  });
  test('warnings are few enough to be read', () => {
    expect(problemsIn('src/directory', today).length).toBeLessThan(40);
  });
  test('a loss of more than a twentieth is a breach', () => {
    expect([shrinkage(5500), shrinkage(5000).length]).toEqual([[], 1]);
  });
  test('every source stands in NOTICE', () => {
    const notice = fs.readFileSync('NOTICE', 'utf8').toLowerCase();
    const names = ['datenanfragen', 'jdm', '2factorauth', 'nl-data-optout', 'wikidata', 'name-suggestion-index'];
    for (const name of [...names, 'opentermsarchive', 'roo', 'datapurge']) expect(notice).toContain(name);
  });
});
