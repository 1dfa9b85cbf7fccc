import { holdsAny, spansOf, type Span } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';

/** Maximum number of words between a call and what is said to happen to it, and between a recording and its call. */
const FAR = 12;
const NEAR = 10;
/** How many words before the recording a "not" may come. */
const NOT_BEFORE = 4;
/** Claims examined per sentence; nobody makes more. */
const MAX_CLAIMS = 12;
const MAX_SPANS = 12;

/** The same words, with a gap where a pattern was found. */
function without(tokens: readonly string[], patterns: readonly string[] = []): string[] {
  const left = [...tokens];
  for (const { start, end } of spansOf(tokens, patterns)) left.fill('', start, end);
  return left;
}

/** A call and what is said about it. */
interface Claim {
  record: Span;
  call: Span;
}

const holds = (tokens: readonly string[], patterns: readonly string[] = [], start: number, end: number) =>
  holdsAny(tokens.slice(Math.max(0, start), Math.max(0, end)), patterns);

function claimsIn(tokens: readonly string[], words: Words): Claim[] {
  const calls = spansOf(tokens, words.calls).slice(0, MAX_SPANS);
  if (calls.length === 0) return [];
  const after = spansOf(tokens, words.recorded)
    .slice(0, MAX_SPANS)
    .flatMap((record) =>
      calls
        .filter(({ end }) => end <= record.start && record.start - end <= FAR)
        .map((call): Claim => ({ record, call })),
    );
  const before = spansOf(tokens, words.records)
    .slice(0, MAX_SPANS)
    .flatMap((record) =>
      calls
        .filter(({ start }) => start >= record.start && start - record.end <= NEAR)
        .map((call): Claim => ({ record, call })),
    );
  return [...after, ...before].slice(0, MAX_CLAIMS);
}

/** The words between the two; if the call is inside the record, all of the record, as in "nemen gesprekken op". */
function between(record: Span, call: Span): [number, number] {
  if (call.end <= record.start) return [call.end, record.start];
  return call.start < record.end ? [record.start, record.end] : [record.end, call.start];
}

/** Something else is recorded: a name between the call and the verb, the date of a call, "registers your name". */
function isOfThing(tokens: readonly string[], { things }: Words, { record, call }: Claim): boolean {
  const [start, end] = between(record, call);
  return (
    holds(tokens, things, start, end) ||
    holds(tokens, things, call.start - 3, call.start) ||
    holds(tokens, things, record.end, record.end + 2)
  );
}

function isNegated(tokens: readonly string[], words: Words, { record, call }: Claim): boolean {
  const end = Math.max(record.end, call.end);
  return (
    holds(tokens, words.not, record.start - NOT_BEFORE, record.end) ||
    holds(tokens, words.not, call.start - 3, call.start) ||
    holds(tokens, words.late, record.end, record.end + 2) ||
    holds(tokens, words.late, end, end + 3)
  );
}

/** Probably about others: no word for the writer, and firms in general are the subject, or are allowed to do it. */
const isOfOthers = (tokens: readonly string[], { we, firms, rules }: Words, { record }: Claim) =>
  !holdsAny(tokens, we) && (holds(tokens, firms, 0, record.start) || holdsAny(tokens, rules));

const claimsOf = (all: readonly string[], tokens: readonly string[], words: Words): Claim[] => [
  ...spansOf(all, words.notices)
    .slice(0, MAX_CLAIMS)
    .map((record): Claim => ({ record, call: record })),
  ...claimsIn(tokens, words).filter((claim) => !isOfThing(tokens, words, claim)),
];

/** What a sentence says about recorded calls. */
export type Reading = 'notice' | 'general' | 'nothing';

/** Whether a sentence says that the writer records calls, talks about recording in general, or neither. */
export function readingOf(all: readonly string[], words: Words, isQuestion: boolean): Reading {
  if (spansOf(all, words.calls).length === 0 && spansOf(all, words.notices).length === 0) return 'nothing';
  if (holdsAny(all, words.never)) return 'nothing';
  const tokens = without(all, words.others);
  const claims = claimsOf(all, tokens, words);
  if (claims.length === 0) return 'nothing';
  if (isQuestion || holdsAny(tokens, words.general)) return 'general';
  const own = claims.filter((claim) => !isOfOthers(tokens, words, claim));
  if (own.length === 0) return 'general';
  const isSaid = holdsAny(all, words.unless) || own.some((claim) => !isNegated(tokens, words, claim));
  return isSaid ? 'notice' : 'nothing';
}
