import { remember } from './remember.ts';
import { fold } from './text.ts';

/** Maximum number of words between two parts of a pattern. */
const MAX_GAP = 9;

/** The words of a text, folded: letters and digits only. */
export function tokensOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** One word of a pattern; at an open end, the word in the text may go on. */
interface Word {
  text: string;
  openStart: boolean;
  openEnd: boolean;
}

type Part = readonly Word[];

const wordOf = (text: string): Word => ({
  text: text.replaceAll('*', ''),
  openStart: text.startsWith('*'),
  openEnd: text.endsWith('*'),
});

const partsOf = remember((pattern: string): readonly Part[] =>
  pattern.split('…').map((part) => part.trim().split(' ').map(wordOf)),
);

function fits(token: string | undefined, { text, openStart, openEnd }: Word): boolean {
  if (token === undefined) return false;
  if (!openStart) return openEnd ? token.startsWith(text) : token === text;
  return openEnd ? token.includes(text) : token.endsWith(text);
}

function partAt(tokens: readonly string[], part: Part, at: number): boolean {
  for (let n = 0; n < part.length; n++) {
    const word = part[n];
    if (word && !fits(tokens[at + n], word)) return false;
  }
  return true;
}

/** Positions of the parts from the nth on, each within the gap after the one before; -1 if they do not follow. */
function followFrom(tokens: readonly string[], parts: readonly Part[], n: number, from: number, gap: number): number {
  const part = parts[n];
  if (!part) return from;
  const last = Math.min(from + gap, tokens.length - part.length);
  for (let at = from; at <= last; at++) {
    if (!partAt(tokens, part, at)) continue;
    const end = followFrom(tokens, parts, n + 1, at + part.length, MAX_GAP);
    if (end >= 0) return end;
  }
  return -1;
}

/**
 * True if the words of a pattern occur in the text in this order. `…` allows up to nine words between, `record*` is any
 * word that starts so, `*gesprek` one that ends so, `*gesprek*` one that contains it: `calls … recorded`.
 */
export function holdsPattern(tokens: readonly string[], pattern: string): boolean {
  return followFrom(tokens, partsOf(pattern), 0, 0, tokens.length) >= 0;
}

export function holdsAny(tokens: readonly string[], patterns: readonly string[] = []): boolean {
  return patterns.some((pattern) => holdsPattern(tokens, pattern));
}

/** A place in a list of tokens: from `start` up to, but not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

function spanAt(tokens: readonly string[], parts: readonly Part[], start: number): Span | undefined {
  const [first = []] = parts;
  if (!partAt(tokens, first, start)) return undefined;
  const end = followFrom(tokens, parts, 1, start + first.length, MAX_GAP);
  return end < 0 ? undefined : { start, end };
}

/** Every place where one of the patterns starts, in order of patterns; each as short as possible. */
export function spansOf(tokens: readonly string[], patterns: readonly string[] = []): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    const parts = partsOf(pattern);
    for (let start = 0; start < tokens.length; start++) {
      const span = spanAt(tokens, parts, start);
      if (span) spans.push(span);
    }
  }
  return spans;
}
