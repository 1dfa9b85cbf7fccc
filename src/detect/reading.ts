import { emailsMayBeIn } from './emails.ts';
import { placeEmails, type Written } from './place-emails.ts';
import { readable } from './readable.ts';
import { seenText, type Run } from './seen-text.ts';
import type { PageSnapshot } from './shape.ts';

const MAX_BLOCKS = 4000;
const MAX_BLOCK = 4000;
const MAX_LINE = 600;
const MAX_EMAILS = 100;

/** Elements that do not end a block of text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr br input button'.split(
    ' ',
  ),
);

/** What has been read so far; plain data that the walk adds to. */
export interface Reading extends Pick<PageSnapshot, 'headings' | 'blocks' | 'lines' | 'links' | 'emails' | 'forms'> {
  base: string;
  /** The text of the block being read, and the same text split by element. */
  text: string;
  runs: Run[];
  /** Addresses in this block's mail links. */
  pending: Written[];
  heading: string;
  /** How many footers and `<address>` elements enclose the current position. */
  footers: number;
  cards: number;
  /** Roots still to be read: the page, its shadow roots and frames. */
  inner: Node[];
  /** Elements of the current root that need more than their tag name to handle. */
  marked: ReadonlySet<Element>;
}

/** A reading with nothing in it yet; links are resolved against `base`. */
export function emptyReading(base: string): Reading {
  const block = { text: '', runs: [], pending: [], heading: '', footers: 0, cards: 0 };
  const found = { headings: [], blocks: [], lines: [], links: [], emails: [], forms: [] };
  return { base, ...block, ...found, inner: [], marked: new Set() };
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

function addEmails(reading: Reading, text: string): void {
  const { runs, pending: written, heading, emails } = reading;
  // Checks whether people see a text only where it may contain an address: the check is slow.
  const may = emailsMayBeIn(text);
  if (written.length === 0 && !may) return;
  const seen = may ? seenText(runs, isInline) : text;
  const found = placeEmails(squeeze(readable(seen)).slice(0, MAX_BLOCK), written, heading);
  emails.push(...found.slice(0, MAX_EMAILS - emails.length));
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

/** Ends a block of text: everything in it belongs together. */
export function endBlock(reading: Reading): void {
  if (reading.runs.length === 0 && reading.pending.length === 0) return;
  const text = squeeze(reading.text).slice(0, MAX_BLOCK);
  if (text || reading.pending.length > 0) addEmails(reading, text);
  if (text && reading.blocks.length < MAX_BLOCKS) {
    addLines(reading, text);
    reading.blocks.push(text);
  }
  reading.text = '';
  reading.runs = [];
  reading.pending = [];
}
