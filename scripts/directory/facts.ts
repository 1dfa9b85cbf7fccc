import fs from 'node:fs';
import path from 'node:path';
import { parseHosts } from '../../src/directory/build.ts';

/** One line of directory-facts.ndjson; lists named alike (`emails`, `email_kind`, `email_src`) run in parallel. */
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
  stale?: string;
  caution?: string[];
  evidence: Sighting[];
}

/** Everything the generator reads. */
export interface Facts {
  companies: Fact[];
  overlay: OverlayFact[];
  /** Lower case. */
  badEmails: Set<string>;
  /** Hosts where many companies keep forms, or that are sources: no key unless it is their own home page. */
  sharedHosts: Set<string>;
}

/** The facts of a folder; throws when a file is missing or a line is no JSON. */
export function readFacts(folder: string): Facts {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const rows = read('known-bad-emails.tsv').split('\n').slice(1);
  return {
    companies: readLines<Fact>(read('directory-facts.ndjson')),
    overlay: readLines<OverlayFact>(read('nl-facts.ndjson')),
    badEmails: new Set(rows.map((row) => (row.split('\t')[0] ?? '').toLowerCase())),
    sharedHosts: new Set(parseHosts(read('shared-form-hosts.txt'))),
  };
}

function readLines<T>(text: string): T[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as T);
}
