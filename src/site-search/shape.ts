import type { Link, PageSnapshot, Verdict } from '../detect/shape.ts';

/** What a page of the site is looked at for, in the order they are tried. */
export type SoughtPage = 'statement' | 'rights' | 'contact' | 'imprint';
export const soughtPages: readonly SoughtPage[] = ['statement', 'rights', 'contact', 'imprint'];

/**
 * Why a page could not be read from here; opening it in the tab is the next step for each. `elsewhere`: on another origin, so
 * never asked for; `sends-on`: it redirects, or the site gives no answer, which a browser does not tell apart; `forbidden`: the
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

/** How far a search is, and what it has read; kept in the page alone and gone with it. */
export interface SiteSearch {
  state: 'none' | 'running' | 'done' | 'stopped';
  pages: SearchedPage[];
}

/** A page as the one reader reads it. */
export interface ReadPage {
  page: PageSnapshot;
  verdict: Verdict;
}

/** What the plan needs of a page: where it is, what its reader found, its links. */
export interface PlannedFrom {
  url: string;
  links: readonly Link[];
  verdict: Pick<Verdict, 'links'>;
}
