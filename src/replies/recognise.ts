import type { RequestType } from '../cases/shape.ts';
import { holdsAny, tokensOf } from '../core/patterns.ts';
import { sentencesOf } from '../detect/sentences.ts';
import { cutQuotes } from './cut-quotes.ts';
import { dayIn } from './day-in.ts';
import { findKinds, general, type Found, type Sentence } from './find-kinds.ts';
import { likelyLanguages } from './language-of.ts';
import { wholeSentences } from './passages.ts';
import { referenceIn } from './reference.ts';
import type { ReplyKind, ReplyProposal } from './shape.ts';

const MOST_CHARACTERS = 100_000;
const LONGEST = 600;
const MOST_SENTENCES = 2000;
const erasing: readonly RequestType[] = ['erasure-recording', 'erasure', 'account-deletion', 'withdrawal-recording'];

/** An answer is a few pages; of a sentence without end the first part counts. */
function sentencesIn(text: string, letters: readonly string[]): Sentence[] {
  const own = cutQuotes(text.slice(0, MOST_CHARACTERS).replaceAll('\r', ''), letters);
  return own
    .split(/\n\s*\n|\n(?=\s*(?:[-•*]|\d+[.)])\s)/)
    .flatMap((block) => wholeSentences(sentencesOf(block.replace(/\s+/g, ' ').trim())))
    .map((sentence) => sentence.slice(0, LONGEST))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, MOST_SENTENCES)
    .map((sentence) => ({ text: sentence, tokens: tokensOf(sentence) }));
}

/** Full answers name legal bases, periods, recipients and forms; beside what was done, these refuse only where their sentence or the one before it refuses. */
function withoutBareGrounds(
  found: readonly Found[],
  sentences: readonly Sentence[],
  requests: readonly RequestType[],
  language: string,
): Found[] {
  const isDone = ({ kind, sure, weak }: Found) => sure && !weak && meaning(kind, requests).type === 'answered';
  if (!found.some(isDone)) return [...found];
  const { refuses = [] } = general.get(language) ?? {};
  const isRefused = (one: Sentence) => {
    const at = sentences.indexOf(one);
    return sentences.slice(Math.max(0, at - 1), at + 1).some(({ tokens }) => holdsAny(tokens, refuses));
  };
  const done = new Set(found.filter(isDone).map(({ sentence }) => sentence));
  const isBare = ({ kind, sentence }: Found) =>
    kind.ground !== undefined || (kind.type === 'form-demanded' && !done.has(sentence));
  return found.filter((one) => isDone(one) || !isBare(one) || isRefused(one.sentence));
}

/** A refusal that names no ground counts only where no other refusal was found; it is proposed without one. */
function withoutWeak(found: readonly Found[]): readonly Found[] {
  const isRefusal = ({ kind, weak }: Found) => kind.type === 'refused' && !weak;
  return found.some(isRefusal) ? found.filter(({ weak }) => !weak) : found;
}

/**
 * What a company's answer may mean, what matters most first; nothing where it is not about a request at all. Each kind is
 * proposed once, with the first sentence that says so. The letter's own requests decide whether "deleted" is an answer; what the
 * answer quotes of the case's own letters says nothing.
 */
export function recognise(
  text: string,
  requests: readonly RequestType[],
  letters: readonly string[] = [],
): ReplyProposal[] {
  const sentences = sentencesIn(text, letters);
  const likely = likelyLanguages(sentences.map((one) => one.text).join(' '));
  const read = likely.map((language) => ({ language, found: findKinds(sentences, language) }));
  const { language = 'en', found: all = [] } = read.find((one) => one.found.length > 0) ?? {};
  const found = withoutBareGrounds(withoutWeak(all), sentences, requests, language);
  const inOrder = found.toSorted(
    (a, b) =>
      Number(b.sure) - Number(a.sure) ||
      rankOf(b) - rankOf(a) ||
      b.fit - a.fit ||
      placeOf(a, sentences) - placeOf(b, sentences),
  );
  return inOrder.map(({ kind, sentence, sure, weak }) => ({
    ...(weak ? { type: kind.type } : meaning(kind, requests)),
    sentence: sentence.text,
    sure,
    ...factsOf(kind, sentence.text, sentences, language),
  }));
}

/** Of what names no ground: more than a thank-you, less than anything else. */
const WEAK = 2;
const rankOf = ({ kind, weak }: Found) => (weak ? WEAK : kind.rank);
const placeOf = ({ sentence }: { sentence: Sentence }, all: readonly Sentence[]) => all.indexOf(sentence);

function meaning(
  { type, ground, erases }: ReplyKind,
  requests: readonly RequestType[],
): Pick<ReplyProposal, 'type' | 'ground'> {
  if (erases && requests.some((one) => erasing.includes(one))) return { type: 'answered' };
  return ground ? { type, ground } : { type };
}

/** What the event can take along: the day of an extension, the number of a receipt, the address of a form. */
function factsOf(
  { type }: ReplyKind,
  sentence: string,
  all: readonly Sentence[],
  language: string,
): Partial<ReplyProposal> {
  const first = <T>(find: (text: string) => T | undefined) =>
    find(sentence) ?? all.map(({ text }) => find(text)).find((one) => one !== undefined);
  const until = type === 'extended' ? first((text) => dayIn(text, language)) : undefined;
  const reference = type === 'acknowledged' ? first(referenceIn) : undefined;
  const url = type === 'form-demanded' ? first(urlIn) : undefined;
  return { ...(until ? { until } : {}), ...(reference ? { reference } : {}), ...(url ? { url } : {}) };
}

const urlIn = (text: string) => /https:\/\/[^\s<>"')\]]{4,500}/.exec(text)?.[0].replace(/[.,;]$/, '');
