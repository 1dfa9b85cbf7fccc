import type { Visit } from '../visit/shape.ts';

/** The outcome of the visit to a domain; `cookie-wall` is only suspected. */
export type Outcome =
  | 'ok'
  | 'no-policy'
  | 'policy-elsewhere'
  | 'cookie-wall'
  | 'login-wall'
  | 'language-chooser'
  | 'pdf-only'
  | 'not-html'
  | 'redirected-elsewhere'
  | 'robots'
  | 'dead'
  | 'error';

export interface Step {
  role: 'front' | 'language' | 'statement' | 'contact';
  url: string;
}

export interface Done {
  step: Step;
  visit: Visit;
}

/** One fact for a person to review. */
export interface Finding {
  field: 'email' | 'dpo' | 'post' | 'form' | 'statement';
  /** An address, a link, or the lines of a postal address. */
  value: string;
  /** The page that contains it. */
  url: string;
  /** YYYY-MM-DD */
  day: string;
  /** The words around it, at most 200 characters, without other addresses. */
  quote: string;
  class: 'own-site';
  confidence: 'high' | 'medium' | 'low';
  why: string;
}

/** Why an address was not reported. */
export type LeftOut =
  | 'unreadable'
  | 'freemail'
  | 'platform'
  | 'authority'
  | 'named-person'
  | 'not-a-role'
  | 'wrong-desk'
  | 'general'
  | 'behind-login';

/** A line of the review file. */
export interface ReviewLine {
  domain: string;
  name?: string;
  day: string;
  outcome: Outcome;
  detail?: string;
  /** Where a redirect or the statement's link led. */
  to?: string;
  /** The address of the front page, if it was found, and its title. */
  url?: string;
  title?: string;
  pages: Step[];
  findings: Finding[];
  leftOut: Partial<Record<LeftOut, number>>;
}
