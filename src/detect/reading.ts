import type { Steps } from '../core/steps.ts';
import { emailsMayBeIn } from './emails.ts';
import { placeEmails, type Written } from './place-emails.ts';
import { readable } from './readable.ts';
import { elementOf, seenText, type Run } from './seen-text.ts';
import type { Link, PageSnapshot, SeenEmail } from './shape.ts';

const MAX_BLOCKS = 4000;
/** A longer block is kept in parts; of each that many, twenty at most. */
const MAX_BLOCK = 4000;
const MAX_PARTS = 20;
const MAX_LINE = 600;
const MAX_EMAILS = 100;
const MAX_PLACES = 10;
const MAX_RUNS = 400;

/** Elements that do not end a block of text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br input button'.split(
    ' ',
  ),
);

/** A block that may hold addresses, as it was when it ended. */
interface WaitingBlock {
  runs: readonly Run[];
  written: readonly Written[];
  heading: string;
  /** How many blocks there were before it. */
  block: number;
}

/** What has been read so far; plain data that the walk adds to. */
export interface Reading extends Pick<PageSnapshot, 'headings' | 'blocks' | 'lines' | 'links' | 'emails' | 'forms'> {
  base: string;
  /** The text of the block being read, and the same text split by element. */
  text: string;
  runs: Run[];
  /** Addresses in this block's mail links. */
  pending: Written[];
  /** Blocks in which addresses may stand; they are looked up when all is read. */
  waiting: WaitingBlock[];
  heading: string;
  /** Where on the page an address or a link stands. */
  places: Map<SeenEmail | Link, Element[]>;
  /** How many footers and `<address>` elements enclose the current position. */
  footers: number;
  cards: number;
  /** Roots still to be read: the page, its shadow roots and frames. */
  inner: Node[];
  /** Something was left out because there was too much of its kind. */
  cut: boolean;
  /** Elements of the current root that need more than their tag name to handle. */
  marked: ReadonlySet<Element>;
}

/** A reading with nothing in it yet; links are resolved against `base`. */
export function emptyReading(base: string): Reading {
  const block = { text: '', runs: [], pending: [], heading: '', footers: 0, cards: 0 };
  const found = { headings: [], blocks: [], lines: [], links: [], emails: [], forms: [] };
  return { base, ...block, ...found, waiting: [], inner: [], cut: false, marked: new Set(), places: new Map() };
}

/** White space that nobody types: it marks each `<br>` until the block is complete. */
export const BREAK = '\u000b';

/** A text with single spaces, none at its ends. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Adds the text of a node; undefined for text that is not on the page. */
export function addText(reading: Reading, data: string, within: Node | undefined): void {
  reading.text += data;
  reading.runs.push({ data, within });
}

const isInline = (element: Element) => INLINE.has(element.localName);

/** Shorter than this a block is a name, a street or an address, not a sentence. */
const SHORT = 60;
const MOST_BEFORE = 5;

/** The sentence that a block's first short lines follow, with those lines; not past a heading. */
function blockBefore(blocks: readonly string[], headings: ReadonlySet<string>, at: number): string {
  let start = at;
  while (start > Math.max(0, at - MOST_BEFORE)) {
    const text = blocks[start - 1] ?? '';
    if (headings.has(text)) break;
    start--;
    if (text.length >= SHORT || text.endsWith(':')) break;
  }
  return blocks.slice(start, at).join(' ').slice(-400);
}

/** Elements that an address may stand in: its links, the text with its first part, else all of the block's text. */
function placesOf({ runs, written }: WaitingBlock, email: string): Element[] {
  const links = written.flatMap((one) => (one.email === email || one.shown === email ? one.element : []));
  const holding = (part: string) => runs.slice(0, MAX_RUNS).filter(({ data }) => data.toLowerCase().includes(part));
  const whole = holding(email.toLowerCase());
  const named = links.length + whole.length > 0 ? whole : holding((email.split('@')[0] ?? '').toLowerCase());
  const texts = links.length + named.length > 0 ? named : runs.slice(0, MAX_PLACES);
  return [...new Set([...links, ...texts.flatMap((run) => elementOf(run) ?? [])])];
}

/** Looks up the addresses of the blocks that may hold some, block by block; a text's style is asked only while `styled()`. */
export function* emailSteps(reading: Reading, styled: () => boolean): Steps {
  const { blocks, emails, places } = reading;
  const headings = new Set(reading.headings.map(({ text }) => text));
  for (const waiting of reading.waiting) {
    const { runs, written, heading, block } = waiting;
    const text = runs.map(({ data }) => data).join('');
    // Only where an address may stand is it asked what of a text people see: that costs time.
    const seen = styled() && emailsMayBeIn(text) ? seenText(runs, isInline) : text;
    const found = placeEmails(squeeze(readable(seen)), written, heading, blockBefore(blocks, headings, block));
    const room = MAX_EMAILS - emails.length;
    if (found.length > room) reading.cut = true;
    for (const one of found.slice(0, room)) {
      emails.push(one);
      places.set(one, placesOf(waiting, one.email));
    }
    yield;
  }
}

/** The lines of a block, split at `<br>`; running text is one line. */
function addLines(reading: Reading, block: string): void {
  const { text, heading, footers, cards, lines, blocks } = reading;
  const broken = text.length <= 2000 && text.includes(BREAK) ? text.split(BREAK).map(squeeze) : [block];
  for (const line of broken) {
    if (!line || lines.length >= MAX_BLOCKS) continue;
    const where = { heading, inFooter: footers > 0, inCard: cards > 0, block: blocks.length };
    lines.push({ text: line.slice(0, MAX_LINE), ...where });
  }
}

/** A text in parts of at most 4,000 characters, cut at words. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + MAX_BLOCK < text.length ? text.lastIndexOf(' ', at + MAX_BLOCK) : text.length;
    const next = end > at ? end : at + MAX_BLOCK;
    parts.push(text.slice(at, next).trim());
    at = next;
  }
  return parts;
}

/** Ends a block of text: what stood in it belongs together. */
export function endBlock(reading: Reading): void {
  const { runs, pending: written, heading, blocks, waiting } = reading;
  if (runs.length === 0 && written.length === 0) return;
  const text = squeeze(reading.text);
  const mayHold = written.length > 0 || emailsMayBeIn(text);
  if (mayHold && waiting.length < MAX_EMAILS) waiting.push({ runs, written, heading, block: blocks.length });
  else if (mayHold) reading.cut = true;
  if (text && blocks.length < MAX_BLOCKS) {
    const parts = partsOf(text);
    addLines(reading, text);
    blocks.push(...parts.slice(0, MAX_PARTS));
    if (parts.length > MAX_PARTS) reading.cut = true;
  } else if (text) reading.cut = true;
  reading.text = '';
  reading.runs = [];
  reading.pending = [];
}
