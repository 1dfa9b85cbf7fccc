import fs from 'node:fs';
import path from 'node:path';
import { parseHosts } from '../../src/directory/build.ts';
import type { CompanyKind as CompanyKindName } from '../../src/core/company-kind.ts';
import { CompanyKind } from '../../src/directory/shape.ts';

/** One line of directory-facts.ndjson; lists with the same prefix (`emails`, `email_kind`, `email_src`) run in parallel. */
export interface Fact {
  id: string;
  name: string;
  brands?: string[];
  domains?: string[];
  via?: string[];
  domains_weak?: string[];
  hosts?: string[];
  emails?: string[];
  email_kind?: string[];
  email_src?: string[];
  webform?: string;
  delete_url?: string;
  privacy_urls?: string[];
  address?: string[];
  address_country?: string;
  phone?: string;
  categories?: string[];
  countries: string[];
  lang?: string;
  needs_id?: boolean;
  facet?: string;
  quality: string;
  changed?: string;
  contact_changed?: string;
}

/** Where one value of an overlay line was seen. */
export interface Sighting {
  field: string;
  value: string;
  seen_at: string;
  class: string;
  date: string | null;
}

/** One line of nl-facts.ndjson and its followers: seen on the company's own pages, or said to be. */
export interface OverlayFact {
  id: string;
  name: string;
  brands?: string[];
  domains: string[];
  emails?: string[];
  email_kind?: string[];
  email_quality?: string[];
  /** Of all its addresses alike. */
  email_class?: string;
  webform?: string;
  webform_class?: 'own-site' | 'third-party';
  webform_login?: boolean;
  privacy_urls?: string[];
  address?: string[];
  address_complete?: boolean;
  address_class?: string;
  address_kind?: string;
  phone?: string;
  kvk?: string;
  siren?: string;
  kbo?: string;
  company_no?: string;
  recording?: { announced: boolean; note?: string; seen_at: string; date?: string | null };
  recording_scope?: string;
  countries: string[];
  quality: string;
  stale?: string;
  caution?: string[];
  evidence: Sighting[];
}

/** One line of a bulk file of November 2026: `src`, `lic` and `changed` for the whole line. */
export interface BulkFact {
  id: string;
  name: string;
  domains: string[];
  aliases?: string[];
  sector?: string;
  emails?: string[];
  email_kind?: string[];
  webform?: string;
  privacy_urls?: string[];
  rights_page?: string;
  address?: string[];
  phone?: string;
  kvk?: string;
  countries: string[];
  quality: string;
  changed: string | null;
  source_url?: string;
  verified_by?: string;
  /** `confirms`: the base has this very address at this host. */
  status?: string;
  caution?: string[];
  evidence?: Pick<Sighting, 'field' | 'value' | 'seen_at'>[];
}

/** A policy that says calls are recorded, of the service at a domain. */
export interface RecordingRow {
  service: string;
  domain: string;
  file: string;
  date: string;
}

/** An address the directory had, seen word for word in a dated policy. */
export interface Confirmation {
  domain: string;
  email: string;
  date: string;
}

/** What the entry of a register gets wrong: no key of its own, another host, a name of its own, or the line is left out. */
export interface Correction {
  id: string;
  does: 'weak' | 'host' | 'name' | 'out';
  value: string;
}

/** A kind of company, by category of the base records or for one record; `-` takes one away. */
export interface KindRow {
  key: string;
  kind: CompanyKindName | undefined;
}

/** A brand of Wikidata with the hosts of its web sites; no contact. */
export interface BrandRow {
  label: string;
  /** Wikidata item, for example `Q1653985`. */
  item: string;
  domains: string[];
}

/** Seen on a page of the company itself: the site at `domain` has the same controller as the site at `controller`. */
export interface SharedController {
  domain: string;
  controller: string;
  document?: string;
}

/** A record whose own document names the company that answers for it. */
export interface GroupRow {
  id: string;
  runBy: string;
  document: string;
  day?: string;
}

/** Everything the generator reads. */
export interface Facts {
  companies: Fact[];
  overlay: OverlayFact[];
  /** Bodies of the register of public bodies. */
  bodies: BulkFact[];
  policies: BulkFact[];
  brokers: BulkFact[];
  confirmations: Confirmation[];
  recordings: RecordingRow[];
  brands: BrandRow[];
  controllers: SharedController[];
  /** Lower case. */
  badEmails: Set<string>;
  /** Hosts where many companies have forms, or that are sources: never a key, except for the owner's home page. */
  sharedHosts: Set<string>;
  /** Names of services that were closed for good. */
  closedBrands: Set<string>;
  /** Id of a record → id of the one that took over; undefined where nobody did. */
  successions: Map<string, string | undefined>;
  corrections: Correction[];
  /** Address as the base has it → as it is written. */
  slips: Map<string, string>;
  kinds: KindRow[];
  /** Brand → who answers for it, each read in a document. */
  groups: GroupRow[];
}

/** The part of the facts that stands in the project itself. */
export type Lists = Pick<
  Facts,
  'badEmails' | 'sharedHosts' | 'closedBrands' | 'successions' | 'corrections' | 'slips' | 'kinds' | 'groups'
>;

const NEW = '2026-11';

/** The facts of a folder; throws if a file is missing or a line is not JSON. */
export function readFacts(folder: string): Facts {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  return {
    companies: readLines<Fact>(read('directory-facts.ndjson')),
    // In this order: the first line of a company gives it its id.
    overlay: ['nl-facts.ndjson', `${NEW}/nl-facts-2.ndjson`, `${NEW}/facts-be-fr-gb-de-us.ndjson`].flatMap((name) =>
      readLines<OverlayFact>(read(name)),
    ),
    bodies: readLines<BulkFact>(read(`${NEW}/nl-public-bodies.ndjson`)),
    policies: readLines<BulkFact>(read(`${NEW}/policies-ota.ndjson`)),
    brokers: readLines<BulkFact>(read(`${NEW}/us-brokers.ndjson`)),
    confirmations: rowsOf(read(`${NEW}/confirmed-addresses.tsv`)).map(([domain, email = '', date = '']) => ({
      domain,
      email,
      date,
    })),
    recordings: rowsOf(read(`${NEW}/records-calls.tsv`)).map(([service, domain = '', file = '', date = '']) => ({
      service,
      domain,
      file,
      date,
    })),
    brands: readBrands(read('nl-brands-wikidata.tsv')),
    controllers: readControllers(read('nl-overlay-seed.tsv')),
    ...readLists(),
  };
}

/** The lists next to this file: what bounces, what is shared, what was closed and who took over. */
export function readLists(): Lists {
  const read = (name: string) => fs.readFileSync(path.join('scripts/directory', name), 'utf8');
  return {
    badEmails: new Set(rowsOf(read('bad-emails.tsv')).map(([email]) => email.toLowerCase())),
    sharedHosts: new Set(parseHosts(read('shared-hosts.txt'))),
    closedBrands: new Set(parseHosts(read('closed-brands.txt'))),
    successions: new Map(rowsOf(read('successions.tsv')).map(([id, next]) => [id, next === '-' ? undefined : next])),
    corrections: rowsOf(read('register-corrections.tsv')).map(([id, does, value = '']) => ({
      id,
      does: does as Correction['does'],
      value,
    })),
    slips: new Map(rowsOf(read('typing-slips.tsv')).map(([wrong, right = '']) => [wrong, right])),
    kinds: rowsOf(read('kinds.tsv')).map(([key, kind = '-']) => ({ key, kind: CompanyKind.safeParse(kind).data })),
    groups: rowsOf(read('groups.tsv')).map(([id, runBy = '', document = '', day]) => ({
      id,
      runBy,
      document,
      ...(day ? { day } : {}),
    })),
  };
}

function readLines<T>(text: string): T[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as T);
}

/** The rows below the heading of a tab-separated table. */
export function rowsOf(text: string): [first: string, ...rest: string[]][] {
  const lines = text.split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t') as [string, ...string[]]);
}

function readBrands(text: string): BrandRow[] {
  return rowsOf(text).map(([label, item = '', domains = '']) => ({ label, item, domains: domains.split(' ') }));
}

function readControllers(text: string): SharedController[] {
  const rows = rowsOf(text).filter(([, , field, , seenAt]) => field === 'same_controller_as' && isStored(seenAt));
  return rows.map(([domain, , , controller = '', seenAt = '']) => {
    const document = /https:\/\/\S+/.exec(seenAt)?.[0];
    return { domain, controller, ...(document ? { document } : {}) };
  });
}

/** Anything else in that table is hearsay. */
function isStored(seenAt: string | undefined): boolean {
  return seenAt?.startsWith('stored page') === true;
}
