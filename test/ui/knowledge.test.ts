import { describe, expect, it } from 'vitest';
import {
  emptyKnowledge,
  OwnKnowledge,
  type Correction,
  mergeKnowledge,
  withCorrection,
  withRecord,
} from '../../src/platform/own-knowledge.ts';
import {
  choiceFor,
  correctionsFor,
  isRejected,
  recordFor,
  recordOf,
  withChoice,
  withoutChoice,
  withoutCorrection,
  withoutRecord,
} from '../../src/ui/knowledge.ts';
import { addresseeNow, addresseeOf, offerOf } from '../../src/ui/popup/offer.ts';
import { company } from '../support/directory.ts';

const today = '2026-11-24';
const bank = company('bank', {
  emails: ['first@bank.example', 'second@bank.example'].map((address) => ({
    address,
    kind: 'privacy' as const,
    source: { name: 'test', quality: 'tested' as const },
  })),
});
const sure = offerOf({ confidence: 'sure', companies: [bank], possibly: [], platform: false });
const correction = (more: Partial<Correction> = {}): Correction => ({
  id: '1',
  host: 'bank.example',
  companyId: 'bank',
  name: 'bank',
  email: 'first@bank.example',
  why: 'bounced',
  day: today,
  ...more,
});
const confirmed = recordOf(
  {
    companyId: 'bank',
    name: 'Bank',
    host: 'www.bank.example',
    email: 'own@bank.example',
    url: 'https://bank.example/p',
  },
  today,
  'Mail own@bank.example.',
);

describe('a company the user chose', () => {
  const here = { host: 'www.unknown.example', platform: false };
  it('is remembered for the host, with or without www., until it is forgotten', () => {
    const known = withChoice(emptyKnowledge, here, bank, today);
    expect(choiceFor(known, 'unknown.example')).toMatchObject({ companyId: 'bank', key: 'bank.example', day: today });
    expect(choiceFor(known, 'shop.unknown.example')).toBeUndefined();
    expect(choiceFor(withoutChoice(known, 'www.unknown.example'), 'unknown.example')).toBeUndefined();
    expect(withChoice(known, here, company('other'), today).choices).toHaveLength(1);
  });
  it('is not remembered for a platform’s front door, but for a customer’s host on it', () => {
    expect(withChoice(emptyKnowledge, { host: 'www.social.example', platform: true }, bank, today).choices).toEqual([]);
    const shop = { host: 'shop.social.example', platform: true };
    expect(withChoice(emptyKnowledge, shop, bank, today).choices).toHaveLength(1);
  });
  it('outranks another company’s record for that host, which stays with its company', () => {
    const other = recordOf(
      { companyId: 'other', name: 'Other', host: 'unknown.example', email: 'o@other.example' },
      today,
    );
    const known = withChoice(withRecord(emptyKnowledge, other), here, bank, today);
    expect(recordFor(known, { host: 'unknown.example' })).toBeUndefined();
    expect(recordFor(known, { host: 'else.example', companyId: 'other' })?.email).toBe('o@other.example');
  });
});

describe('the user’s own record', () => {
  const known = withRecord(emptyKnowledge, confirmed);
  it('wins over the directory, for the company’s other hosts as well, and is never taken for another company’s', () => {
    expect(addresseeNow(undefined, sure, 'mijn.bank.example', known)).toMatchObject({
      email: 'own@bank.example',
      origin: 'page',
      url: 'https://bank.example/p',
      date: today,
    });
    expect(recordFor(known, { host: 'bank.example', companyId: 'other' })).toBeUndefined();
    expect(recordFor(known, { host: 'other.example' })).toBeUndefined();
  });
  it('wins over a draft that still has the directory’s address', () => {
    expect(addresseeNow(addresseeOf(bank, 'bank.example', emptyKnowledge), sure, 'bank.example', known)?.email).toBe(
      'own@bank.example',
    );
  });
  it('does not decide which of several companies on one host is meant', () => {
    const several = offerOf({
      confidence: 'several',
      companies: [bank, company('other')],
      possibly: [],
      platform: false,
    });
    expect(addresseeNow(undefined, several, 'bank.example', known)).toBeUndefined();
    const picked = addresseeOf(bank, 'bank.example', emptyKnowledge);
    expect(addresseeNow(picked, several, 'bank.example', known)?.email).toBe('own@bank.example');
    const marked = withCorrection(emptyKnowledge, correction());
    expect(addresseeNow(picked, several, 'bank.example', marked)?.email).toBe('second@bank.example');
  });
  it('is replaced by the next one, and forgotten', () => {
    const newer = { ...confirmed, id: 'newer', email: 'new@bank.example' };
    expect(withRecord(known, newer).records).toEqual([newer]);
    expect(withoutRecord(known, confirmed.id).records).toEqual([]);
  });
  it('has the shape that is stored', () => {
    expect(OwnKnowledge.parse(known)).toEqual(known);
    expect(confirmed).toMatchObject({ hosts: ['bank.example'], quote: 'Mail own@bank.example.' });
  });
});

describe('an address the user marked', () => {
  const known = withCorrection(emptyKnowledge, correction());
  it('is not offered any more: the next best is, or none', () => {
    expect(addresseeOf(bank, 'bank.example', known).email).toBe('second@bank.example');
    const both = withCorrection(known, correction({ id: '2', email: 'second@bank.example' }));
    expect(addresseeOf(bank, 'bank.example', both).email).toBeUndefined();
  });
  it('goes from a draft that has it', () => {
    const before = addresseeOf(bank, 'bank.example', emptyKnowledge);
    expect(addresseeNow(before, sure, 'bank.example', known)?.email).toBe('second@bank.example');
    const unknown = offerOf({ confidence: 'unknown', companies: [], possibly: [], platform: false });
    expect(addresseeNow(before, unknown, 'bank.example', known)?.email).toBeUndefined();
  });
  it('stays with other companies', () => {
    expect(isRejected(known, { host: 'x.example', companyId: 'other' }, 'first@bank.example')).toBe(false);
  });
  it('is back when that is undone, and the better one typed with it gone', () => {
    const better = correction({ why: 'better', better: 'best@bank.example' });
    const typed = recordOf(
      { companyId: 'bank', name: 'bank', host: 'bank.example', email: 'best@bank.example' },
      today,
    );
    const marked = withRecord(withCorrection(emptyKnowledge, better), typed);
    expect(addresseeNow(undefined, sure, 'bank.example', marked)).toMatchObject({
      email: 'best@bank.example',
      origin: 'own',
    });
    expect(withoutCorrection(marked, better)).toEqual(emptyKnowledge);
  });
  it('silences a record with that address', () => {
    const marked = withCorrection(withRecord(emptyKnowledge, confirmed), correction({ email: 'own@bank.example' }));
    expect(addresseeNow(undefined, sure, 'bank.example', marked)?.email).toBe('first@bank.example');
  });
  it('is marked once, with the latest reason', () => {
    const again = withCorrection(known, correction({ id: '2', why: 'wrong' }));
    expect(correctionsFor(again, { host: 'bank.example' }).map(({ why }) => why)).toEqual(['wrong']);
  });
});

it('a private window’s knowledge joins what lasts and wins', () => {
  const lasting = withChoice(
    withRecord(emptyKnowledge, confirmed),
    { host: 'a.example', platform: false },
    bank,
    today,
  );
  const newer = { ...confirmed, id: 'newer', email: 'new@bank.example' };
  const learned = withRecord(withCorrection(emptyKnowledge, correction()), newer);
  const merged = mergeKnowledge(lasting, learned);
  expect(merged.records).toEqual([newer]);
  expect(merged.choices).toEqual(lasting.choices);
  expect(merged.corrections).toHaveLength(1);
});
