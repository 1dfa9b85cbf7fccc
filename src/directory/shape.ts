import * as z from 'zod/mini';

/** Where an address comes from; shown to the user with every offer. */
export const Source = z.object({
  /** Name of the source as in NOTICE, for example `datenanfragen`. */
  name: z.string(),
  /** How far the source itself vouches: read off a page of the company, tested, verified, contributed, scraped. */
  quality: z.enum(['tested', 'verified', 'own-site', 'corroborated', 'third-party', 'community', 'scraped', 'demo']),
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

/** One line of `companies/<country>.ndjson`. */
export const Company = z.object({
  /** Stable, lower case; the same as in the source. */
  id: z.string(),
  name: z.string(),
  brands: z.optional(z.array(z.string())),
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
  postal: z.optional(z.object({ lines: z.array(z.string()), source: Source })),
  privacyUrls: z.optional(z.array(z.string())),
  deletionUrl: z.optional(z.string()),
  /** According to the source, it asks for proof of identity. */
  asksIdentity: z.optional(z.boolean()),
  /** The source of a record without any contact, which exists only to be named. */
  source: z.optional(Source),
  /** Id of the company that runs this brand and answers for it. */
  runBy: z.optional(z.string()),
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
