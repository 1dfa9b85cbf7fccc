import { finish, forEach, type Steps } from '../core/steps.ts';
import { tokensOf } from '../core/patterns.ts';
import { shorten } from '../core/text.ts';
import type { Words } from '../core/words.ts';
import { OWN_KINDS } from './own-kinds.ts';
import { hintsIn, judgeOne, NONE, withNext, type SentenceVerdict } from './judge-sentence.ts';
import { purposesIn } from './purposes.ts';
import { retentionNear } from './retention.ts';
import { piecesOf } from './sentences.ts';
import { isOwnFaq } from './who-speaks.ts';
import type { KindVerdict, NoticeWords, PageSnapshot, Purpose, RecordingNotice } from './shape.ts';

const MAX_NOTICES = 10;
/** Number of notices to read before choosing the surest. */
const MAX_FOUND = 20;
/** Number of sentences to examine closely; a page with more repeats itself. */
const MAX_CLOSE = 150;
/** Blocks looked at in one step. */
const BLOCKS = 10;
/** Number of list items read after a notice, and their length. */
const MAX_ITEMS = 12;
const MAX_ITEM = 200;

/** The purposes in the list after a sentence: "we record calls for:". */
function purposesOfList(page: PageSnapshot, block: number, words: Words): Purpose[] {
  const headings = new Set(page.headings.map(({ text }) => text));
  const after = page.blocks.slice(block + 1, block + 1 + MAX_ITEMS);
  const end = after.findIndex((text) => text.length > MAX_ITEM || headings.has(text));
  const items = end < 0 ? after : after.slice(0, end);
  return purposesIn(tokensOf(items.join(' . ')), words);
}

/** A notice in quotation marks with other words before it: somebody else's, or what a voice says. */
const isQuoted = (sentence: string) => /^[^"“”„«]{4,300}["“”„«][^"“”„«»]{10,}/u.test(sentence);

function withList(page: PageSnapshot, block: number, sentence: string, words: Words, verdict: SentenceVerdict) {
  if (!sentence.endsWith(':')) return verdict;
  const said = [...verdict.purposes, ...purposesOfList(page, block, words)];
  const stated = [...new Set(said)].filter((purpose) => purpose !== 'unstated');
  return stated.length > 0 ? { ...verdict, purposes: stated } : verdict;
}

/** Sentences that may be notices, each with the sentences of its block and its index among them. */
interface Candidate {
  block: number;
  sentences: string[];
  n: number;
}

function* candidatesOn(page: PageSnapshot, words: NoticeWords): Steps<Candidate[]> {
  const hints = hintsIn(words);
  const headings = new Set(page.headings.map(({ text }) => text));
  const found: Candidate[] = [];
  yield* forEach(page.blocks, BLOCKS, (text, block) => {
    if (found.length >= MAX_CLOSE || !hints.test(text.toLowerCase()) || headings.has(text)) return;
    const sentences = piecesOf(text);
    for (const [n, sentence] of sentences.entries())
      if (hints.test(sentence.toLowerCase())) found.push({ block, sentences, n });
  });
  return found.slice(0, MAX_CLOSE);
}

/** Verdicts on the candidates in order, one a step, until enough notices are found. */
function* verdictsOn(candidates: readonly Candidate[], words: NoticeWords): Steps<SentenceVerdict[]> {
  const verdicts: SentenceVerdict[] = [];
  let found = 0;
  for (const { sentences, n } of candidates) {
    const verdict = judgeOne(sentences[n] ?? '', words);
    verdicts.push(verdict);
    if (verdict.notice && ++found >= MAX_FOUND) break;
    yield;
  }
  return verdicts;
}

function noticeOf(page: PageSnapshot, { block, sentences, n }: Candidate, first: SentenceVerdict, all: NoticeWords) {
  const words = all[first.lang];
  if (!first.notice || !words) return undefined;
  const sentence = sentences[n] ?? '';
  const next = withNext(first, sentences[n + 1] ?? '', all);
  const { purposes, lang, sure } = withList(page, block, sentence, words.purposes, next);
  const retention = retentionNear(sentences, n, words.notices);
  const notice = { sentence: shorten(sentence, 400), lang, purposes, retention, sure };
  return { ...notice, block, quoted: isQuoted(sentence) };
}

/** Whether the page's company speaks on it: by its kind, or in answers to questions where nothing is said in general. */
function speaksForItself(page: PageSnapshot, kinds: readonly KindVerdict[], verdicts: readonly SentenceVerdict[]) {
  return OWN_KINDS.has(kinds[0]?.kind ?? 'other') || (isOwnFaq(page) && !verdicts.some(({ general }) => general));
}

/** Blocks in the page's footer, where only its company speaks, whatever the page is about. */
const footersOf = ({ lines }: PageSnapshot) => new Set(lines.flatMap(({ inFooter, block }) => (inFooter ? block : [])));

/** What a page says of recorded calls. */
export interface FoundNotices {
  notices: RecordingNotice[];
  /** It speaks of recording calls at all: a notice, a question, a rule, what others do. */
  speaks: boolean;
}

/**
 * The page's call-recording notices with their purposes, the surest first, each quoted, in steps. Only a page that speaks for
 * its company has notices of its own; others quote them.
 */
export function* noticeSteps(
  page: PageSnapshot,
  kinds: readonly KindVerdict[],
  words: NoticeWords,
): Steps<FoundNotices> {
  const candidates = yield* candidatesOn(page, words);
  const verdicts = yield* verdictsOn(candidates, words);
  const own = speaksForItself(page, kinds, verdicts);
  const footers = footersOf(page);
  const found: NonNullable<ReturnType<typeof noticeOf>>[] = [];
  yield* forEach(candidates, 1, (candidate, n) => {
    const notice = noticeOf(page, candidate, verdicts[n] ?? NONE, words);
    if (notice) found.push(notice);
  });
  const notices = found
    .map(({ quoted, block, ...notice }): RecordingNotice => ({
      ...notice,
      own: (own || footers.has(block)) && !quoted,
    }))
    .filter(({ sentence }, n, all) => all.findIndex((one) => one.sentence === sentence) === n)
    .toSorted((a, b) => b.sure - a.sure || b.purposes.length - a.purposes.length)
    .slice(0, MAX_NOTICES);
  return { notices, speaks: verdicts.some(({ notice, general }) => notice || general) };
}

/** The same at once. */
export const findNotices = (page: PageSnapshot, kinds: readonly KindVerdict[], words: NoticeWords): FoundNotices =>
  finish(noticeSteps(page, kinds, words));
