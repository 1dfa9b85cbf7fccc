import { fold } from './text.ts';

/** Most words that may stand between two parts of a pattern. */
const MAX_GAP = 9;

/** Words of a text, folded: letters and digits only. */
export function tokensOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function fits(token: string | undefined, wanted: string): boolean {
  if (token === undefined) return false;
  if (wanted.endsWith('*')) return token.startsWith(wanted.slice(0, -1));
  return token === wanted;
}

function partAt(tokens: readonly string[], part: readonly string[], at: number): boolean {
  return part.every((wanted, n) => fits(tokens[at + n], wanted));
}

/** Where the rest of the parts end, each within the gap after the one before; -1 when they do not follow. */
function followFrom(tokens: readonly string[], parts: readonly string[][], from: number, gap: number): number {
  const [part, ...rest] = parts;
  if (!part) return from;
  for (let at = from; at <= Math.min(from + gap, tokens.length - part.length); at++) {
    if (!partAt(tokens, part, at)) continue;
    const end = followFrom(tokens, rest, at + part.length, MAX_GAP);
    if (end >= 0) return end;
  }
  return -1;
}

/**
 * True when the words of a pattern stand in the text in this order. `…` allows up to nine words between, `record*` is any
 * word that begins so: `calls … recorded`.
 */
export function holdsPattern(tokens: readonly string[], pattern: string): boolean {
  const parts = pattern.split('…').map((part) => part.trim().split(' '));
  return followFrom(tokens, parts, 0, tokens.length) >= 0;
}

export function holdsAny(tokens: readonly string[], patterns: readonly string[] = []): boolean {
  return patterns.some((pattern) => holdsPattern(tokens, pattern));
}
