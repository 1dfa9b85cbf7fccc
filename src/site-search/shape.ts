import type { Link, PageSnapshot, Verdict } from '../detect/shape.ts';

/** Why the search looks at a page, in the order in which pages are tried. */
export type SoughtPage = 'statement' | 'rights' | 'contact' | 'imprint';
export const soughtPages: readonly SoughtPage[] = ['statement', 'rights', 'contact', 'imprint'];

/**
 * Why a page could not be read from here; in each case the next step is to open it in the tab. `elsewhere`: on another origin, so
 * never requested; `sends-on`: it redirects, or the site does not answer, which a browser cannot tell apart; `forbidden`: the
 * page in front allows no loading (CSP); `missing`: 404 or 410; `refused`: any other error; `drawn`: scripts make its text.
 */
export type Trouble =
  | 'elsewhere'
  | 'sends-on'
  | 'forbidden'
  | 'offline'
  | 'missing'
  | 'refused'
  | 'log-in'
  | 'not-html'
  | 'too-big'
  | 'too-slow'
  | 'drawn'
  | 'stopped';

/** A page to look at, by its absolute address. */
export interface Candidate {
  url: string;
  sought: SoughtPage;
}

/** A page that was tried: still loading, read, or out of reach. */
export type SearchedPage = Candidate &
  ({ state: 'loading' } | { state: 'read'; verdict: Verdict } | { state: 'failed'; why: Trouble });

/** The progress of a search, and what it has read; it exists only in the page and disappears with it. */
export interface SiteSearch {
  state: 'none' | 'running' | 'done' | 'stopped';
  pages: SearchedPage[];
}

/** A page as the one reader reads it. */
export interface ReadPage {
  page: PageSnapshot;
  verdict: Verdict;
}

/** What the plan needs to know about a page: its address, the reader's findings, its links. */
export interface PlannedFrom {
  url: string;
  links: readonly Link[];
  verdict: Pick<Verdict, 'links'>;
}
