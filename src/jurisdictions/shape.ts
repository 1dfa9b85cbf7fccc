import type { IsoDate } from '../core/date.ts';
import type { vocabulary } from './vocabulary.ts';

/** What a law is called: its short name, and an article of it, where `{place}` stands for the number. */
export interface LawWords {
  name: string;
  article: string;
}

/** The name of an article in letters: `{article:copy}`. A law without an equivalent lacks the name. */
export type ArticleName = keyof typeof vocabulary;

/** An article as its parts, so that each letter language writes it its own way; a string is written as it stands. */
export interface Article {
  /** The jurisdiction's main law when not given. */
  law?: string;
  article: number | string;
  paragraph?: number | string;
  point?: string;
}

export type Articles = Readonly<Partial<Record<ArticleName, Article>>>;

/** A term; the day of the event itself is not counted. */
export interface Term {
  unit: 'months' | 'days' | 'working-days';
  count: number;
  /** File in `holidays/`, or `NONE` for Saturdays and Sundays only. */
  calendar: string;
  /** A term that ends on a day off ends with the next working day. */
  roll: boolean;
  saturdayOff: boolean;
  /** The article or rule it comes from. */
  source: string;
}

/** The term for an answer. */
export interface AnswerTerm extends Term {
  /** Whole term, from the same day, when the controller extends it in time. None: the law knows no extension of fixed length. */
  extendedCount?: number;
  /**
   * While the controller waits for proof of identity that it asked for: the clock `pauses` and the days left run on,
   * `starts-then` with the day it has it, or `runs-on`.
   */
  identity: 'pauses' | 'starts-then' | 'runs-on';
}

/** Further terms of a law, by what they are for. */
export type TermName =
  'confirmation' | 'opt-out' | 'court' | 'complaint' | 'complaint-confirmation' | 'call-history' | 'recording-kept';

/** Whom to complain to. Facts are as old as their `day`: older than 24 months, the interface says to check first. */
export interface Authority {
  name: string;
  /** Lines of the postal address; none where the known one is out of date. */
  address?: readonly string[];
  /** Page or form for complaints. */
  form?: string;
  website: string;
  /** Only where complaints are taken by e-mail. */
  email?: string;
  /** Part of the country it is for: ISO 3166-2, or what it is for. */
  region?: string;
  day: IsoDate;
  /** One of `sources.ts`, or an article. */
  source: string;
  /** In English; other languages have it as `authorities/<jurisdiction id>`. */
  note?: string;
}

/**
 * How far a fact was checked: `V` read in the law or with the authority itself, `V2` in a secondary source, `K` not
 * re-read. Letters hold `V` facts, or the number and plain content of an article; `V2` only as a question; `K` nothing.
 */
export type Tag = 'V' | 'V2' | 'K';

/** May somebody record their own call without saying so? `unknown`: nothing was found out. */
export interface OwnRecording {
  rule: 'yes' | 'caution' | 'announce' | 'no' | 'unknown';
  /** The law or judgment, where one is known. */
  norm?: string;
  tag: Tag;
  source: string;
}

/** ONE FILE PER JURISDICTION: articles, terms, authority, own recordings, each with its source and day. */
export interface Jurisdiction {
  /** The file's name: `eu`, `nl`, `us-ca`. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, or ISO 3166-2 (`US-CA`) where it is the law of a part only. */
  countries: readonly string[];
  /** Parts of these countries that have another law, ISO 3166-2. */
  except?: readonly string[];
  /** Kind of law: `gdpr`, `uk`, `ch`, … Letters may have a version of their own for each (`access-recording.uk.txt`). */
  regime: string;
  /** The law its articles are from, where they name no other: a key of `laws` here or in each language's `citation.ts`. */
  law: string;
  /** Laws of its own in English, for letters in languages whose `citation.ts` does not have them. */
  laws?: Readonly<Record<string, LawWords>>;
  /** By the name letters use in `{article:name}`. */
  articles: Articles;
  deadline: AnswerTerm;
  terms?: Readonly<Partial<Record<TermName, Term>>>;
  /** Or why there is none. */
  authority: Authority | { none: string };
  /** Authorities of parts of the country. */
  regional?: readonly Authority[];
  /** Recording needs the caller's consent or an announcement there: letters ask how it was given. */
  consentCountry: boolean;
  ownRecording: OwnRecording;
  /** False: the interface says that no lawyer has looked at these letters yet. */
  reviewed: boolean;
  sources: readonly string[];
  checked: IsoDate;
}

/** ONE FILE PER PLACE without letters: only how long an answer may take there. */
export interface TermsOnly {
  /** The file's name in `terms/`. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2 or 3166-2; none for an institution. */
  countries: readonly string[];
  deadline: AnswerTerm;
  /** First day the law is in force; before it there is no term. */
  since?: IsoDate;
  /** The term ends when a court may be asked, not when an answer is due. */
  notAnAnswer?: boolean;
  sources: readonly string[];
  checked: IsoDate;
}
