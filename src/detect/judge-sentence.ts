import { holdsAny, spansOf, tokensOf, type Span } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import { purposesIn } from './purposes.ts';
import { sentencesOf } from './sentences.ts';
import type { NoticeWords, Purpose } from './shape.ts';

export interface SentenceVerdict {
  notice: boolean;
  /** It speaks of recording calls in general: a question, a rule, what others do. */
  general: boolean;
  purposes: Purpose[];
  /** 0..1 */
  sure: number;
  /** BCP 47, of the words that matched; the empty string where none did. */
  lang: string;
}

/** Most words between a call and what is said to happen to it, and between recording and the call that it is of. */
const FAR = 12;
const NEAR = 6;
/** How many words before the recording a "not" may stand. */
const NOT_BEFORE = 4;
/** Claims looked at in one sentence; nobody says it more often. */
const MAX_CLAIMS = 12;

/** Languages in which a text in lower case may speak of recording. */
function languagesOf(lower: string, words: NoticeWords): string[] {
  return Object.keys(words).filter((lang) => words[lang]?.notices.hints?.some((hint) => lower.includes(hint)));
}

/** A quick look at a text in lower case: nothing that it does not hit is worth a closer one. */
export function hintsIn(words: NoticeWords): RegExp {
  const hints = Object.values(words).flatMap(({ notices }) => notices.hints ?? []);
  return new RegExp(hints.length > 0 ? hints.join('|') : '(?!)');
}

/** The same words, with nothing where a pattern stood. */
function without(tokens: readonly string[], patterns: readonly string[] = []): string[] {
  const left = [...tokens];
  for (const { start, end } of spansOf(tokens, patterns)) left.fill('', start, end);
  return left;
}

/** A call and what is said of it. */
interface Claim {
  record: Span;
  call: Span;
}

const holds = (tokens: readonly string[], patterns: readonly string[] = [], start: number, end: number) =>
  holdsAny(tokens.slice(Math.max(0, start), Math.max(0, end)), patterns);

function claimsIn(tokens: readonly string[], words: Words): Claim[] {
  const calls = spansOf(tokens, words.calls);
  if (calls.length === 0) return [];
  const after = spansOf(tokens, words.recorded).flatMap((record) =>
    calls
      .filter(({ end }) => end <= record.start && record.start - end <= FAR)
      .map((call): Claim => ({ record, call })),
  );
  const before = spansOf(tokens, words.records).flatMap((record) =>
    calls
      .filter(({ start }) => start >= record.start && start - record.end <= NEAR)
      .map((call): Claim => ({ record, call })),
  );
  return [...after, ...before].slice(0, MAX_CLAIMS);
}

/** What stands between the two; all of the record where the call stands within it, as in "nemen gesprekken op". */
function between(record: Span, call: Span): [number, number] {
  if (call.end <= record.start) return [call.end, record.start];
  return call.start < record.end ? [record.start, record.end] : [record.end, call.start];
}

/** Something else is recorded: the name between the call and the verb, the date of a call, "registers your name". */
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

/** Others record, by the look of it: no word of the writer, and firms in general as the subject or what they may do. */
const isOfOthers = (tokens: readonly string[], { we, firms, rules }: Words, { record }: Claim) =>
  !holdsAny(tokens, we) && (holds(tokens, firms, 0, record.start) || holdsAny(tokens, rules));

const claimsOf = (all: readonly string[], tokens: readonly string[], words: Words): Claim[] => [
  ...spansOf(all, words.notices)
    .slice(0, MAX_CLAIMS)
    .map((record): Claim => ({ record, call: record })),
  ...claimsIn(tokens, words).filter((claim) => !isOfThing(tokens, words, claim)),
];

type Reading = 'notice' | 'general' | 'nothing';

function readingOf(all: readonly string[], words: Words, isQuestion: boolean): Reading {
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

const count = (tokens: readonly string[], { we, calls, recorded, records }: Words) =>
  [we, calls, recorded, records].reduce((sum, patterns) => sum + spansOf(tokens, patterns).length, 0);

/** The language of a sentence that some languages' words were found in: the one with the most of them. */
function languageOf(tokens: readonly string[], languages: readonly string[], words: NoticeWords): string {
  if (languages.length === 1) return languages[0] ?? '';
  const scored = languages.map((lang) => ({ lang, score: count(tokens, words[lang]?.notices ?? {}) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.lang ?? '';
}

const asks = (sentence: string) => /\?["'”’»)]?$/.test(sentence) || sentence.startsWith('¿');

/** Nothing of the kind. */
export const NONE: SentenceVerdict = { notice: false, general: false, purposes: [], sure: 0, lang: '' };

/** Whether one sentence says that calls are recorded. */
export function judgeOne(sentence: string, all: NoticeWords): SentenceVerdict {
  const languages = languagesOf(sentence.toLowerCase(), all);
  if (languages.length === 0) return NONE;
  const tokens = tokensOf(sentence);
  const lang = languageOf(tokens, languages, all);
  const words = all[lang];
  const reading = words ? readingOf(tokens, words.notices, asks(sentence)) : 'nothing';
  if (!words || reading !== 'notice') return { ...NONE, general: reading === 'general' };
  const purposes = purposesIn(tokens, words.purposes);
  const sure = 0.6 + (holdsAny(tokens, words.notices.we) ? 0.15 : 0) + (purposes[0] === 'unstated' ? 0 : 0.2);
  return { notice: true, general: false, purposes, sure, lang };
}

/** True for a sentence that goes on about the recording of the one before it. */
export function goesOn(next: string, { why }: Words): boolean {
  return spansOf(tokensOf(next).slice(0, 5), why).some(({ start }) => start === 0);
}

function purposesAfter(next: string, words: NoticeWords[string] | undefined): Purpose[] {
  return words && goesOn(next, words.notices) ? purposesIn(tokensOf(next), words.purposes) : ['unstated'];
}

/** A verdict with the reasons that the sentence after it gives, where it gives none itself. */
export function withNext(verdict: SentenceVerdict, next: string, all: NoticeWords): SentenceVerdict {
  const isSilent = verdict.purposes[0] === 'unstated';
  return isSilent ? { ...verdict, purposes: purposesAfter(next, all[verdict.lang]) } : verdict;
}

const MAX_TEXT = 1500;

/** Whether a text of a sentence or a few says that calls are recorded, and why. At most 1,500 characters of it are read. */
export function judgeSentence(text: string, words: NoticeWords): SentenceVerdict {
  const sentences = sentencesOf(text.slice(0, MAX_TEXT));
  for (const [n, sentence] of sentences.entries()) {
    const verdict = judgeOne(sentence, words);
    if (verdict.notice) return withNext(verdict, sentences[n + 1] ?? '', words);
  }
  return NONE;
}
