import * as z from 'zod/mini';
import { companyKinds } from '../core/company-kind.ts';

/** Where an address comes from; shown to the user with every offer. */
export const Source = z.object({
  /** Name of the source as in NOTICE, for example `datenanfragen`. */
  name: z.string(),
  /** How far the source itself vouches (docs/directory.md has a line for each). */
  quality: z.enum([
    'tested',
    'verified',
    'own-site',
    'policy',
    'corroborated',
    'old-policy',
    'other-scope',
    'third-party',
    'filing',
    'community',
    'scraped',
    'register',
    'demo',
  ]),
  /** Day the contact was last changed or seen, where known. */
  date: z.optional(z.string()),
  /** Page where it was seen, if known. */
  url: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

export const CompanyEmail = z.object({
  address: z.string(),
  kind: z.enum(['privacy', 'legal', 'general', 'support']),
  source: Source,
});
export type CompanyEmail = z.infer<typeof CompanyEmail>;

export const CompanyKind = z.enum(companyKinds);

/**
 * A number in a public register of companies, without spaces and dots, in the register's own length. A German one is one
 * only with its court: `berlin charlottenburg 12345`.
 */
export const Registration = z.object({
  register: z.enum(['kvk', 'siren', 'kbo', 'hrb', 'company-no', 'cro']),
  number: z.string(),
  source: Source,
});
export type Registration = z.infer<typeof Registration>;

/** One line of `companies/<country>.ndjson`. */
export const Company = z.object({
  /** Stable, lower case; the same as in the source. */
  id: z.string(),
  name: z.string(),
  brands: z.optional(z.array(z.string())),
  /** Unknown where it is not stated. */
  kind: z.optional(CompanyKind),
  /** Keys good enough to offer an address: `example.nl`, or `=www.example.nl` for that host only. */
  domains: z.array(z.object({ host: z.string(), confidence: z.enum(['A', 'B']) })),
  /** Hosts that may belong to the company: shown only as "possibly …". */
  weakDomains: z.optional(z.array(z.string())),
  /** Part of a shared site that belongs to this company, for example `example.nl/verzekeringen`: overrides everything else. */
  paths: z.optional(z.array(z.string())),
  /** ISO 3166-1 alpha-2 of the postal address. */
  country: z.optional(z.string()),
  /** Countries it serves, `*` for all. */
  countries: z.array(z.string()),
  language: z.optional(z.string()),
  /** Best first. */
  emails: z.optional(z.array(CompanyEmail)),
  webform: z.optional(z.object({ url: z.string(), source: Source })),
  /** `general`: the whole organisation's, no privacy desk's: the letter says whom it is for. */
  postal: z.optional(z.object({ lines: z.array(z.string()), general: z.optional(z.boolean()), source: Source })),
  /** Numbers it is called on, E.164 (`14 020` is `+3114020`); in the bundle only the index has them. */
  phones: z.optional(z.array(z.object({ number: z.string(), source: Source }))),
  /** In the bundle only the index has them. */
  registrations: z.optional(z.array(Registration)),
  /** It says itself that it records calls: host of the document, and its day (ISO 8601) where known. */
  recordsCalls: z.optional(z.object({ says: z.literal('records'), document: z.string(), day: z.optional(z.string()) })),
  privacyUrls: z.optional(z.array(z.string())),
  deletionUrl: z.optional(z.string()),
  /** According to the source, it asks for proof of identity. */
  asksIdentity: z.optional(z.boolean()),
  /** The source of a record without any contact, which exists only to be named. */
  source: z.optional(Source),
  /** Id of the company that runs this brand and answers for it. */
  runBy: z.optional(z.string()),
  /** The page that says so, and the day it was read or bears (ISO 8601), where known. */
  runByDocument: z.optional(z.object({ url: z.string(), day: z.optional(z.string()) })),
  /** Id of the company that took over from this one. */
  movedTo: z.optional(z.string()),
  /** The service or company is gone; nobody answers. */
  ended: z.optional(z.boolean()),
});
export type Company = z.infer<typeof Company>;

/**
 * `sure`: the address may be filled in; `likely`: a suggestion; `several`: the user chooses; `unknown`: no company.
 * A wrong company is worse than none.
 */
export type Confidence = 'sure' | 'likely' | 'several' | 'unknown';

/**
 * The record found under the host, if it is not the one offered: `run-by` and `moved` lead to the company offered,
 * `ended` and `no-contact` to none.
 */
export interface NamedCompany {
  company: Company;
  how: 'run-by' | 'moved' | 'ended' | 'no-contact';
}

export interface LookupResult {
  confidence: Confidence;
  /** Best first; one for `sure` and `likely`, none for `unknown`. */
  companies: Company[];
  /** Shown only as "possibly <name>, <country>": known by a weak key, so no address is offered. */
  possibly: Company[];
  /** The host is a platform (its pages belong to somebody else). */
  platform: boolean;
  named?: NamedCompany;
  /** `unknown` because the bundled files could not be read. */
  broken?: boolean;
}
