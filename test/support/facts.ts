import type { BulkFact, Fact, Facts, OverlayFact } from '../../scripts/directory/facts.ts';

/** Facts of nothing; a test adds the one kind it is about. */
export const noFacts: Facts = {
  companies: [],
  overlay: [],
  bodies: [],
  policies: [],
  brokers: [],
  confirmations: [],
  recordings: [],
  brands: [],
  controllers: [],
  badEmails: new Set(),
  sharedHosts: new Set(),
  closedBrands: new Set(),
  successions: new Map(),
  corrections: [],
  slips: new Map(),
  kinds: [],
  groups: [],
};

/** A made-up bank of the base. */
export function baseFact(more: Partial<Fact> = {}): Fact {
  return {
    id: 'bank',
    name: 'Bank N.V.',
    domains: ['bank.nl'],
    via: ['web'],
    emails: ['privacy@bank.nl'],
    email_kind: ['privacy'],
    email_src: ['datenanfragen'],
    address: ['Street 1', 'Town'],
    countries: ['NL'],
    quality: 'verified',
    contact_changed: '2024-02-03',
    ...more,
  };
}

/** A line of own pages about the same bank. */
export function ownPage(more: Partial<OverlayFact> = {}): OverlayFact {
  return {
    id: 'nlx-bank-nl',
    name: 'Bank Nederland N.V.',
    domains: ['bank.nl'],
    countries: ['NL'],
    quality: 'own-site',
    evidence: [],
    ...more,
  };
}

/** A line of a bulk file about the same bank. */
export function bulkFact(more: Partial<BulkFact> = {}): BulkFact {
  return {
    id: 'bulk-bank',
    name: 'Bank',
    domains: ['bank.nl'],
    countries: ['NL'],
    quality: 'own-site',
    changed: '2026-05-01',
    ...more,
  };
}
