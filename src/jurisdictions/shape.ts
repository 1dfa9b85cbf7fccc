import type { IsoDate } from '../core/date.ts';
import type { vocabulary } from './vocabulary.ts';

/** How a law is named: its short name, and an article of it, where `{place}` stands for the number. */
export interface LawWords {
  name: string;
  article: string;
}

/** The name of an article in letters: `{article:copy}`. If a law has no equivalent, it does not have the name. */
export type ArticleName = keyof typeof vocabulary;

/** An article in parts, so that each letter language writes it in its own way; a string is written unchanged. */
export interface Article {
  /** By default the jurisdiction's main law. */
  law?: string;
  article: number | string;
  paragraph?: number | string;
  point?: string;
  /** Holds only for requests of these rights; by default for all. */
  only?: readonly ArticleName[];
}

export type Articles = Readonly<Partial<Record<ArticleName, Article>>>;

/** A term; the day of the event itself does not count. */
export interface Term {
  unit: 'months' | 'days' | 'working-days';
  count: number;
  /** A file in `holidays/`, or `NONE` for Saturdays and Sundays only. */
  calendar: string;
  /** A term that ends on a day off ends with the next working day. */
  roll: boolean;
  saturdayOff: boolean;
  /** The article or rule it comes from. */
  source: string;
}

/** The term for an answer. */
export interface AnswerTerm extends Term {
  /** The whole term, from the same day, if the controller extends it in time. None if the law has no extension of fixed length. */
  extendedCount?: number;
  /**
   * While the controller waits for proof of identity that it asked for, the clock `pauses` and the remaining days run on later,
   * `starts-then` on the day it has the proof, or `runs-on`.
   */
  identity: 'pauses' | 'starts-then' | 'runs-on';
}

/** Further terms of a law, by purpose. */
export type TermName =
  | 'confirmation'
  | 'opt-out'
  | 'court'
  | 'complaint'
  | 'complaint-confirmation'
  | 'call-history'
  | 'recording-kept'
  /** Objection to a decision of a public body, the two weeks after a notice of default, the days of the penalty. */
  | 'objection'
  | 'default-notice'
  | 'penalty'
  /** What an authority has to say something within; until when it wants to hear of a matter. */
  | 'authority'
  | 'authority-contact';

/** Whom to complain to. Facts are as old as their `day`: if older than 24 months, the interface says to check first. */
export interface Authority {
  name: string;
  /** Lines of the postal address; none if the known address is out of date. */
  address?: readonly string[];
  /** A page or form for complaints. */
  form?: string;
  website: string;
  /** Only if the authority takes complaints by e-mail. */
  email?: string;
  /** The part of the country it covers (ISO 3166-2), or what it is responsible for. */
  region?: string;
  day: IsoDate;
  /** One of `sources.ts`, or an article. */
  source: string;
  /** In English; other languages have it as `authorities/<jurisdiction id>`. */
  note?: string;
}

/**
 * How far a fact was checked: `V` read in the law or at the authority itself, `V2` in a secondary source, `K` not read
 * again. Letters use `V` facts, or the number and plain content of an article; `V2` only as a question; `K` never.
 */
export type Tag = 'V' | 'V2' | 'K';

/** May people record their own call without saying so? `unknown`: nothing was found. */
export interface OwnRecording {
  rule: 'yes' | 'caution' | 'announce' | 'no' | 'unknown';
  /** The law or judgment, if known. */
  norm?: string;
  tag: Tag;
  /** With `V` a name that people read (a site, a gazette); else in English, for maintainers. */
  source: string;
}

/** ONE FILE PER JURISDICTION: articles, terms, authority, own recordings, each with its source and day. */
export interface Jurisdiction {
  /** The file's name: `eu`, `nl`, `us-ca`. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, or ISO 3166-2 (`US-CA`) if it is the law of only a part. */
  countries: readonly string[];
  /** Parts of these countries that have another law, ISO 3166-2. */
  except?: readonly string[];
  /** Kind of law: `gdpr`, `uk`, `ch`, … Letters may have a separate version for each (`access-recording.uk.txt`). */
  regime: string;
  /** The law its articles are from, unless they name another: a key of `laws` here or in each language's `citation.ts`. */
  law: string;
  /** Its own laws in English, for letters in languages whose `citation.ts` does not have them. */
  laws?: Readonly<Record<string, LawWords>>;
  /** By the name that letters use in `{article:name}`. */
  articles: Articles;
  deadline: AnswerTerm;
  terms?: Readonly<Partial<Record<TermName, Term>>>;
  /** Or why there is none. */
  authority: Authority | { none: string };
  /** Authorities for parts of the country. */
  regional?: readonly Authority[];
  /** Recording requires the caller's consent or an announcement there: letters ask how it was given. */
  consentCountry: boolean;
  /** No letter says that the recording is needed for a claim: access asked for as evidence may be refused there. */
  noEvidenceMotive?: true;
  ownRecording: OwnRecording;
  /** Who has read its letters and signed for them; false: the interface says that no lawyer has reviewed them yet. */
  reviewed: false | { by: string; day: IsoDate };
  /** Letter languages in which its own terms have been written; by default all. */
  languages?: readonly string[];
  /** Its law was read on access only: no letter asks for anything else. */
  accessOnly?: true;
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
  /** The first day the law is in force; before it there is no term. */
  since?: IsoDate;
  /** At the end of the term the user may go to court; it is not when an answer is due. */
  notAnAnswer?: boolean;
  sources: readonly string[];
  checked: IsoDate;
}
