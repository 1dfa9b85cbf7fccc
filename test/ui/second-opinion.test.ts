import { describe, expect, it } from 'vitest';
import type { FoundAddress, Verdict } from '../../src/detect/shape.ts';
import { isSameDomain } from '../../src/detect/site.ts';
import { findingOf, isDoubtful, opinionOn, strangerOf, type Finding } from '../../src/ui/popup/second-opinion.ts';
import { company } from '../support/directory.ts';

const found = (email: string, role: FoundAddress['role'] = 'privacy'): FoundAddress => ({
  email,
  role,
  dpo: false,
  score: 1,
  quote: `Mail ${email}.`,
});
const finding = (...addresses: FoundAddress[]): Finding => ({
  url: 'https://a.example/privacy',
  day: '2026-11-24',
  addresses,
  post: [],
  isStatement: true,
});

describe('second opinion', () => {
  it('agrees when the page names the same address, whatever for', () => {
    expect(opinionOn('P@a.example', finding(found('p@a.example', 'general')))).toMatchObject({ is: 'same' });
  });
  it('differs only by addresses that the statement names for privacy', () => {
    expect(opinionOn('old@a.example', finding(found('info@a.example', 'general')))).toEqual({ is: 'silent' });
    expect(opinionOn('old@a.example', finding(found('new@a.example')))).toMatchObject({ is: 'other' });
    const contact = { ...finding(found('new@a.example')), isStatement: false };
    expect(opinionOn('old@a.example', contact)).toEqual({ is: 'silent' });
  });
  it('takes the statement that was read before where the page in front is none', () => {
    const page = {
      url: 'https://a.example/',
      kinds: [{ kind: 'other' }],
      addresses: [],
      post: [],
      structured: ['{"@type":"Organization","name":"A","email":"info@a.example"}'],
    } as unknown as Verdict;
    const errand = { found: { ...finding(found('p@a.example')), title: '', day: '2026-11-20' } };
    expect(findingOf(page, errand as never, '2026-11-24')).toMatchObject({ day: '2026-11-20', isStatement: true });
    const here = findingOf(page, undefined, '2026-11-24');
    expect(here).toMatchObject({ day: '2026-11-24', isStatement: false });
    expect(here?.addresses).toMatchObject([
      { email: 'info@a.example', role: 'general', quote: 'JSON-LD: A, info@a.example' },
    ]);
  });
  it('doubts what is old, undated, not vouched for or no privacy desk', () => {
    const to = { name: 'A', host: 'a.example', origin: 'directory', quality: 'verified', date: '2026-01-01' } as const;
    const entry = (kind: 'privacy' | 'support') =>
      ({ address: '', kind, source: { name: '', quality: 'verified' } }) as const;
    expect(isDoubtful(to, entry('privacy'), '2026-11-24')).toBe(false);
    expect(isDoubtful({ ...to, date: '2022-01-01' }, undefined, '2026-11-24')).toBe(true);
    expect(isDoubtful({ ...to, quality: 'community' }, undefined, '2026-11-24')).toBe(true);
    expect(isDoubtful(to, entry('support'), '2026-11-24')).toBe(true);
    expect(isDoubtful({ ...to, origin: 'own', date: '2020-01-01' }, undefined, '2026-11-24')).toBe(false);
  });
});

describe('an address in another domain', () => {
  it('is explained, and one that looks like an office told apart', () => {
    expect(strangerOf('p@other.example', 'www.a.example', company('a'))).toEqual({
      domain: 'other.example',
      office: false,
    });
    expect(strangerOf('a@datenschutz-nord.example', 'a.example', undefined)).toMatchObject({ office: true });
  });
  it('is none under the site’s or the company’s own name', () => {
    expect(strangerOf('p@mail.a.example', 'www.a.example', undefined)).toBeUndefined();
    expect(strangerOf('p@a.example', 'brand.example', company('a'))).toBeUndefined();
  });
  it('of the same name under another suffix is a stranger, and so is the neighbour under a shared one', () => {
    expect(strangerOf('privacy@bedrijf.tk', 'www.bedrijf.nl', undefined)).toMatchObject({ domain: 'bedrijf.tk' });
    const shops = '\ncom:winkels,\n';
    expect(strangerOf('a@een.winkels.com', 'twee.winkels.com', undefined, shops)).toMatchObject({ office: false });
    expect(strangerOf('a@mail.een.winkels.com', 'een.winkels.com', undefined, shops)).toBeUndefined();
  });
});

it('two hosts under one registered name belong together, two names alike do not', () => {
  expect(isSameDomain('www.a.example', 'privacy.a.example')).toBe(true);
  expect(isSameDomain('www.a.co.uk', 'privacy.a.co.uk')).toBe(true);
  expect(isSameDomain('a.nl', 'a.com')).toBe(false);
  expect(isSameDomain('a.co.uk', 'b.co.uk')).toBe(false);
  expect(isSameDomain('kraken.example', 'gitkraken.example')).toBe(false);
  expect(isSameDomain('', '')).toBe(false);
});
