import type { Verdict } from '../../../src/detect/shape.ts';

/** Why a page was not read. */
type Trouble = 'dead' | 'robots' | 'redirected-elsewhere' | 'pdf-only' | 'not-html' | 'page-gone' | 'error';

export interface Refusal {
  why: Trouble;
  /** For a person: the browser's word, an HTTP status, the path refused. */
  detail: string;
  /** The host a redirect led to. */
  to?: string;
}

/** A link as it stands in the page: `lang` of `hreflang`, else empty. */
export interface PageLink {
  href: string;
  text: string;
  lang: string;
}

/** What a page showed. */
export interface PageRead {
  url: string;
  verdict: Verdict;
  /** The visible text, at most 20,000 characters. */
  text: string;
  /** At most 300. */
  links: PageLink[];
}

export type Visit = { ok: true; page: PageRead } | { ok: false; refusal: Refusal };

/** How the browser behaves towards the sites; times in ms. */
export interface Manners {
  userAgent: string;
  /** Between two pages of one site. */
  delay: number;
  /** For one page, waiting for our turn not counted. */
  pageTime: number;
  /** What a page's own scripts get before it is read. */
  settle: number;
  /** Chromium's `--host-resolver-rules`, to try it out on one's own machine. */
  resolver?: string;
}
