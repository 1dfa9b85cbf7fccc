import type { Verdict } from '../../../src/detect/shape.ts';

/** Why a page was not read. */
type Trouble = 'dead' | 'robots' | 'redirected-elsewhere' | 'pdf-only' | 'not-html' | 'page-gone' | 'error';

export interface Refusal {
  why: Trouble;
  /** For a person: the browser's error, an HTTP status, the refused path. */
  detail: string;
  /** The host a redirect led to. */
  to?: string;
}

/** A link as written in the page: `lang` is its `hreflang`, else empty. */
export interface PageLink {
  href: string;
  text: string;
  lang: string;
}

/** The content of a page. */
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
  /** For one page, not counting the wait for our turn. */
  pageTime: number;
  /** Time for the page's own scripts to run before it is read. */
  settle: number;
  /** Chromium's `--host-resolver-rules`, for trials on your own machine. */
  resolver?: string;
}
