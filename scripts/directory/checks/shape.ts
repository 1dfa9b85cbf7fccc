import type { IsoDate } from '../../../src/core/date.ts';
import type { Company } from '../../../src/directory/shape.ts';
import type { Lists } from '../facts.ts';

/** A record and its place, `…/nl.ndjson:12`. */
export interface Placed {
  company: Company;
  where: string;
}

/** What a check knows besides the record it looks at. */
export interface Directory {
  companies: Company[];
  byId: ReadonlyMap<string, Company[]>;
  /** By strong key. */
  byHost: ReadonlyMap<string, Company[]>;
  /** By e-mail address in lower case. */
  byEmail: ReadonlyMap<string, Company[]>;
  /** Hosts whose subdomains and pages are somebody else's. */
  platforms: ReadonlySet<string>;
  lists: Pick<Lists, 'badEmails' | 'sharedHosts' | 'closedBrands'>;
  /** Nothing can have been seen after it. */
  today: IsoDate;
}

/** One rule every record is held to; the file's name is its id. */
export interface DirectoryCheck {
  id: string;
  /** The rule in one sentence. */
  english: string;
  /** `warn` is shown and lets the build go on. */
  level: 'stop' | 'warn';
  /** What is wrong with the record, each in a few words; nothing when it keeps the rule. */
  run: (company: Company, all: Directory) => string[];
}

/** One breach of one rule. */
export interface Problem {
  check: string;
  level: 'stop' | 'warn';
  /** File and line. */
  where: string;
  record: string;
  what: string;
}
