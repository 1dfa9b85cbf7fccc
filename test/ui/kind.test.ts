import { expect, it, vi } from 'vitest';
import type { Company } from '../../src/directory/shape.ts';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { addresseeIn, composeInput, kindIn } from '../../src/ui/popup/letter-state.ts';
import type { Session } from '../../src/ui/popup/shape.ts';

const bank: Company = { id: 'a', name: 'A Bank', kind: 'investment', domains: [], country: 'NL', countries: ['NL'] };

function session(draft: Partial<Session['draft']>, company: Company = bank): Session {
  const addressee = { companyId: company.id, name: company.name, host: 'a.example' };
  return {
    chosen: company,
    draft: { ...emptyDraft, addressee, ...draft },
    profile: { version: 1, name: 'Robin', email: 'robin@example.org', country: 'NL' },
    settings: { country: 'NL' },
  } as Session;
}

it('what the directory knows of the kind goes into the letter and the case', () => {
  expect(composeInput(session({}), 'erasure')?.company.kind).toBe('investment');
  expect(addresseeIn(session({}))?.kind).toBe('investment');
});
it('what the user says of it counts more', () => {
  expect(composeInput(session({ kind: 'telecom' }), 'erasure')?.company.kind).toBe('telecom');
});
it('a letter about a call quotes a policy that says calls are recorded, unless it is old or bears no day', () => {
  const now = vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
  const quoted = (day?: string) => {
    const recordsCalls = { says: 'records', document: 'https://a.example/privacy', ...(day ? { day } : {}) } as const;
    return composeInput(session({}, { ...bank, recordsCalls }), 'access-recording')?.company.policyDay;
  };
  expect(quoted('2026-06-09')).toBe('2026-06-09');
  expect(quoted('2020-09-01')).toBeUndefined();
  expect(quoted()).toBeUndefined();
  now.useRealTimers();
});
it('unknown stays unknown', () => {
  const { kind: _, ...unknown } = bank;
  expect(kindIn(session({}, unknown))).toBeUndefined();
  expect(composeInput(session({}, unknown), 'erasure')?.company).toEqual({ name: 'A Bank' });
  expect(addresseeIn(session({}, unknown))).not.toHaveProperty('kind');
});
