import fs from 'node:fs';
import path from 'node:path';
import { parseHosts } from '../../src/directory/build.ts';

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

/** One line of nl-facts.ndjson: seen on the company's own pages, or said to be. */
export interface OverlayFact {
  id: string;
  name: string;
  brands?: string[];
  domains: string[];
  emails?: string[];
  email_kind?: string[];
  email_quality?: string[];
  webform?: string;
  webform_login?: boolean;
  privacy_urls?: string[];
  address?: string[];
  address_complete?: boolean;
  address_class?: string;
  countries: string[];
  quality: string;
  stale?: string;
  caution?: string[];
  evidence: Sighting[];
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
}

/** Everything the generator reads. */
export interface Facts {
  companies: Fact[];
  overlay: OverlayFact[];
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
}

/** The part of the facts that stands in the project itself. */
export type Lists = Pick<Facts, 'badEmails' | 'sharedHosts' | 'closedBrands' | 'successions'>;

/** The facts of a folder; throws if a file is missing or a line is not JSON. */
export function readFacts(folder: string): Facts {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  return {
    companies: readLines<Fact>(read('directory-facts.ndjson')),
    overlay: readLines<OverlayFact>(read('nl-facts.ndjson')),
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
  return rows.map(([domain, , , controller = '']) => ({ domain, controller }));
}

/** Anything else in that table is hearsay. */
function isStored(seenAt: string | undefined): boolean {
  return seenAt?.startsWith('stored page') === true;
}
