import { describe, expect, it } from 'vitest';
import type { FoundAddress } from '../../src/detect/shape.ts';
import { emptyKnowledge as none } from '../../src/platform/own-knowledge.ts';
import type { Company, LookupResult } from '../../src/directory/shape.ts';
import {
  addresseeFromPage,
  addresseeNow,
  addresseeOf,
  addressesToOffer,
  isOld,
  needsAddress,
  offerOf,
} from '../../src/ui/popup/offer.ts';

const company = (id: string, address?: string): Company => ({
  id,
  name: `${id} B.V.`,
  domains: [{ host: `${id}.example`, confidence: 'A' }],
  countries: ['NL'],
  ...(address
    ? { emails: [{ address, kind: 'privacy', source: { name: 'demo', quality: 'demo', date: '2026-10-01' } }] }
    : {}),
});
const lookup = (confidence: LookupResult['confidence'], ...companies: Company[]): LookupResult => ({
  confidence,
  companies,
  possibly: [],
  platform: false,
});

describe('offer', () => {
  it('names a company only when there is one good candidate', () => {
    expect(offerOf(lookup('sure', company('a')))).toMatchObject({ state: 'company', sure: true });
    expect(offerOf(lookup('likely', company('a')))).toMatchObject({ state: 'company', sure: false });
    expect(offerOf(lookup('several', company('a'), company('b')))).toMatchObject({ state: 'several' });
    expect(offerOf(lookup('unknown'))).toMatchObject({ state: 'unknown' });
  });
  it('takes a likely company only after the user says so', () => {
    expect(
      addresseeNow(undefined, offerOf(lookup('likely', company('a', 'p@a.example'))), 'a.example', none),
    ).toBeUndefined();
    expect(
      addresseeNow(undefined, offerOf(lookup('sure', company('a', 'p@a.example'))), 'a.example', none)?.email,
    ).toBe('p@a.example');
  });
  it('carries where an address came from', () => {
    expect(addresseeOf(company('a', 'p@a.example'), 'www.a.example', none)).toEqual({
      companyId: 'a',
      name: 'a B.V.',
      host: 'www.a.example',
      email: 'p@a.example',
      origin: 'directory',
      source: 'demo',
      quality: 'demo',
      date: '2026-10-01',
    });
    expect(addresseeOf(company('a'), 'a.example', none)).toEqual({ companyId: 'a', name: 'a B.V.', host: 'a.example' });
  });
  it('looks on the page when a company is known without an address or a form', () => {
    const known = offerOf(lookup('sure', company('a')));
    expect(needsAddress(offerOf(lookup('unknown')), undefined)).toBe(true);
    expect(needsAddress(known, addresseeOf(company('a'), 'a.example', none))).toBe(true);
    expect(needsAddress(known, addresseeOf(company('a', 'p@a.example'), 'a.example', none))).toBe(false);
    const webform = { url: 'https://a.example/form', source: { name: 'demo', quality: 'demo' } } as const;
    const formOnly = { ...company('a'), webform };
    expect(needsAddress(offerOf(lookup('sure', formOnly)), addresseeOf(formOnly, 'a.example', none))).toBe(false);
  });
  it('dates an address of the page today', () => {
    const found = { email: 'p@a.example', role: 'privacy', dpo: false, score: 3, quote: 'Mail p@a.example' } as const;
    expect(
      addresseeFromPage({ name: 'A', host: 'a.example' }, found, 'https://a.example/privacy', '2026-11-24'),
    ).toMatchObject({
      origin: 'page',
      url: 'https://a.example/privacy',
      date: '2026-11-24',
    });
  });
  it('offers ordinary addresses only when none is named for privacy', () => {
    const found = (...roles: FoundAddress['role'][]) =>
      roles.map((role, n) => ({ email: `${role}${n}@a.example`, role, dpo: false, score: 1, quote: '' }));
    const all = () => false;
    expect(addressesToOffer(found('general', 'privacy'), all).map((one) => one.role)).toEqual(['privacy']);
    expect(addressesToOffer(found('general'), all)).toHaveLength(1);
    expect(addressesToOffer(found('general'), (email) => email === 'general0@a.example')).toEqual([]);
  });
  it('says which brand, moved or ended company led to it', () => {
    const named = { company: company('brand'), how: 'run-by' } as const;
    expect(offerOf({ ...lookup('sure', company('a')), named })).toMatchObject({ state: 'company', named });
    const ended = { company: company('gone'), how: 'ended' } as const;
    expect(offerOf({ ...lookup('unknown'), named: ended })).toMatchObject({ state: 'unknown', named: ended });
  });
  it('takes the company the user chose for the host before the directory’s', () => {
    expect(offerOf(lookup('sure', company('a')), company('b'))).toMatchObject({ company: { id: 'b' }, chosen: true });
  });
  it('calls three years old', () => {
    expect(isOld(35 * 30)).toBe(false);
    expect(isOld(37 * 31)).toBe(true);
  });
});
