import { textLength } from '../detect/evidence.ts';
import type { Loaded } from './load-page.ts';
import { planFrom } from './plan.ts';
import {
  soughtPages,
  type Candidate,
  type PlannedFrom,
  type ReadPage,
  type SearchedPage,
  type SiteSearch,
} from './shape.ts';

/** Maximum pages requested in one search, including failures, and how many at a time. */
export const MOST_PAGES = 4;
const AT_ONCE = 2;

/** Fewer characters than this are not a text written for people. */
const LITTLE = 200;

/** What a search needs to do its work. */
export interface Means {
  load: (url: string, stop: AbortSignal) => Promise<Loaded>;
  read: (document: Document, url: string) => ReadPage;
}

/** A running search: its progress, its end, and a way to stop it. */
export interface RunningSearch {
  now(): SiteSearch;
  ended: Promise<SiteSearch>;
  stop(): void;
}

/** What a search has done and still has to do; plain data that it changes as it proceeds. */
interface Course {
  origin: string;
  pages: SearchedPage[];
  waiting: Candidate[];
  /** Number of pages requested. */
  asked: number;
  stopping: AbortController;
}

/** A page that was read, or why it cannot be: a login, or a shell whose text is made by scripts. */
function readAs(candidate: Candidate, { page, verdict }: ReadPage, scripted: boolean): SearchedPage {
  if (verdict.addresses.length > 0) return { ...candidate, state: 'read', verdict };
  if (verdict.kinds[0]?.kind === 'login_wall') return { ...candidate, state: 'failed', why: 'log-in' };
  if (scripted && textLength(page) < LITTLE) return { ...candidate, state: 'failed', why: 'drawn' };
  return { ...candidate, state: 'read', verdict };
}

const isEnough = (page: SearchedPage) =>
  page.state === 'read' && page.verdict.addresses.some(({ role }) => role !== 'general');

/** The next page to request; records pages on other origins on the way. None if enough was found or requested. */
function next(course: Course): Candidate | undefined {
  const { pages, waiting, origin, stopping } = course;
  for (;;) {
    if (stopping.signal.aborted || course.asked >= MOST_PAGES || pages.some(isEnough)) return undefined;
    const candidate = waiting.shift();
    if (!candidate || new URL(candidate.url).origin === origin) return candidate;
    pages.push({ ...candidate, state: 'failed', why: 'elsewhere' });
  }
}

/** Adds the links of a page that was read, each page once, in the order in which pages are tried. */
function addFrom({ pages, waiting }: Course, from: PlannedFrom): void {
  const known = new Set([...pages, ...waiting].map(({ url }) => url));
  waiting.push(...planFrom(from).filter(({ url }) => !known.has(url)));
  waiting.sort((a, b) => soughtPages.indexOf(a.sought) - soughtPages.indexOf(b.sought));
}

async function visit(course: Course, candidate: Candidate, { load, read }: Means): Promise<void> {
  const at = course.pages.push({ ...candidate, state: 'loading' }) - 1;
  course.asked++;
  const loaded = await load(candidate.url, course.stopping.signal);
  if (!loaded.ok) {
    course.pages[at] = { ...candidate, state: 'failed', why: loaded.why };
    return;
  }
  const found = read(loaded.document, candidate.url);
  course.pages[at] = readAs(candidate, found, loaded.scripted);
  addFrom(course, { url: candidate.url, links: found.page.links, verdict: found.verdict });
}

async function work(course: Course, means: Means): Promise<void> {
  for (let candidate = next(course); candidate; candidate = next(course)) await visit(course, candidate, means);
}

/**
 * Looks for an address on pages of the site in front, two at a time and at most four, until one of them names an address for
 * privacy requests. Pages of other origins are named but never requested. `known`: known statements of the site.
 */
export function searchSite(from: PlannedFrom, known: readonly string[], means: Means): RunningSearch {
  const { origin } = new URL(from.url);
  const course = { origin, pages: [], waiting: planFrom(from, known), asked: 0, stopping: new AbortController() };
  let state: SiteSearch['state'] = 'running';
  const now = () => ({ state, pages: course.pages });
  const workers = Array.from({ length: AT_ONCE }, () => work(course, means));
  const ended = Promise.all(workers).then(() => {
    state = course.stopping.signal.aborted ? 'stopped' : 'done';
    return now();
  });
  return { now, ended, stop: () => course.stopping.abort() };
}
