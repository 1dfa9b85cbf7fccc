import { attribute, foreignFrameHosts, textOf } from '../core/dom.ts';
import { finish, upTo, type Steps } from '../core/steps.ts';
import { alternatesOf, structuredOf } from './read-head.ts';
import { readRest } from './read-rest.ts';
import { emailSteps, emptyReading, endBlock, squeeze, type Reading } from './reading.ts';
import type { Frame, PageSnapshot } from './shape.ts';
import { markUnseen } from './unseen.ts';
import { STEP, walk } from './walk.ts';

/** Where reading stops, however large the page is. */
export interface Limits {
  milliseconds: number;
  nodes: number;
  /** Whether the browser is asked what it shows of a text with an address; it may have to lay the page out for that. */
  styled: boolean;
}

/** After a click somebody waits, but not long. */
const LIMITS: Limits = { milliseconds: 300, nodes: 100_000, styled: true };

/** Where nobody asked: little of the page's time, and never a style. Counted in nodes, since the clock runs on between slices. */
export const UNASKED: Limits = { milliseconds: Infinity, nodes: 20_000, styled: false };

function meta(document: Document, selector: string): string {
  const found = Document.prototype.querySelector.call(document, selector);
  return found ? attribute(found, 'content').slice(0, 500) : '';
}

function siteNameOf(document: Document): string {
  const said = ['meta[property="og:site_name"]', 'meta[name="application-name"]'].map((one) => meta(document, one));
  return squeeze(said.find(Boolean) ?? '').slice(0, 100);
}

function titleOf(document: Document): string {
  const found = Document.prototype.querySelector.call(document, 'head > title, title');
  return squeeze(found ? textOf(found) : '').slice(0, 300);
}

const framesOf = (document: Document): Frame[] =>
  foreignFrameHosts(document).map((host) => ({ src: `https://${host}/`, foreign: true }));

/** Reads as much as the limits allow; true if something was left unread. */
function* readBody(reading: Reading, document: Document, limits: Limits, now: () => number): Steps<boolean> {
  const body = Document.prototype.querySelector.call(document, 'body');
  if (!body) return false;
  const start = now();
  const isUp = () => now() - start > limits.milliseconds;
  const truncated = yield* upTo(walk(reading, body), limits.nodes / STEP, isUp);
  endBlock(reading);
  if (truncated) yield* readRest(reading, document);
  yield* emailSteps(reading, () => limits.styled && !isUp());
  if (limits.styled) markUnseen(reading);
  return truncated;
}

/** The base of the links in a document that was parsed and never shown: its own base, else its address. */
function baseAt(document: Document, at: string): string {
  const base = Document.prototype.querySelector.call(document, 'base[href]');
  const href = base ? attribute(base, 'href') : '';
  return URL.canParse(href, at) ? new URL(href, at).href : at;
}

/**
 * The page as plain data: the only code that reads the DOM. Stops at its limits and says so; never throws, whatever the page
 * contains. `at` is the address of a document that was parsed and never shown, and so does not know its own.
 */
export function takeSnapshot(
  document: Document,
  limits: Partial<Limits> = {},
  now?: () => number,
  at?: string,
): PageSnapshot {
  return finish(snapshotSteps(document, { ...LIMITS, ...limits }, now, at));
}

/** The same in steps. */
export function* snapshotSteps(
  document: Document,
  limits: Limits,
  now: () => number = () => performance.now(),
  at?: string,
): Steps<PageSnapshot> {
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element | null;
  const url = at ?? root?.ownerDocument.defaultView?.location?.href ?? 'about:blank';
  const reading = emptyReading(at ? baseAt(document, at) : (root?.baseURI ?? url));
  const truncated = yield* readBody(reading, document, limits, now);
  const { headings, blocks, lines, links, emails, forms } = reading;
  return {
    url: url.slice(0, 2000),
    title: titleOf(document),
    lang: root ? attribute(root, 'lang').toLowerCase().slice(0, 35) : '',
    description: meta(document, 'meta[name="description"]'),
    siteName: siteNameOf(document),
    headings: headings.slice(0, 300),
    blocks,
    lines,
    links,
    emails,
    forms: forms.slice(0, 100),
    frames: truncated || !root ? [] : framesOf(document),
    structured: structuredOf(document),
    alternates: alternatesOf(document, reading.base),
    truncated: truncated || reading.cut,
  };
}
