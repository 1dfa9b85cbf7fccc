import type { IsoDate } from '../../../src/core/date.ts';
import type { Company } from '../../../src/directory/shape.ts';
import type { Lists } from '../facts.ts';

/** A record and its place, `…/nl.ndjson:12`. */
export interface Placed {
  company: Company;
  where: string;
}

/** What a check knows besides the record it examines. */
export interface Directory {
  companies: Company[];
  byId: ReadonlyMap<string, Company[]>;
  /** By strong key. */
  byHost: ReadonlyMap<string, Company[]>;
  /** By e-mail address in lower case. */
  byEmail: ReadonlyMap<string, Company[]>;
  /** Hosts whose subdomains and pages belong to others. */
  platforms: ReadonlySet<string>;
  lists: Pick<Lists, 'badEmails' | 'sharedHosts' | 'closedBrands'>;
  /** Nothing can have been seen later. */
  today: IsoDate;
}

/** One rule for every record; its id is the name of the file. */
export interface DirectoryCheck {
  id: string;
  /** The rule in one sentence. */
  english: string;
  /** `warn` is shown but does not stop the build. */
  level: 'stop' | 'warn';
  /** What is wrong with the record, each in a few words; empty if it obeys the rule. */
  run: (company: Company, all: Directory) => string[];
}

/** One violation of one rule. */
export interface Problem {
  check: string;
  level: 'stop' | 'warn';
  /** File and line. */
  where: string;
  record: string;
  what: string;
}
