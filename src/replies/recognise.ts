import type { RequestType } from '../cases/shape.ts';
import { holdsAny, tokensOf } from '../core/patterns.ts';
import { sentencesOf } from '../detect/sentences.ts';
import { replyWordsFor } from '../words/reply-words.ts';
import { cutQuotes } from './cut-quotes.ts';
import { dayIn } from './day-in.ts';
import { isAboutRequest } from './is-about.ts';
import { languageOf } from './language-of.ts';
import { referenceIn } from './reference.ts';
import type { ReplyKind, ReplyProposal } from './shape.ts';

const files = import.meta.glob<ReplyKind>('./kinds/*.ts', { eager: true, import: 'default' });
/** Every kind of answer, with its words by language. */
export const replyKinds = Object.values(files).map((kind) => ({
  kind,
  words: replyWordsFor(`replies/${kind.id}`, kind.english),
}));

const general = replyWordsFor('replies/recognise', {
  refuses: [
    'cannot',
    'can not',
    'unable',
    'not able',
    'declin*',
    'refus*',
    'reject*',
    'not provide',
    'not share',
    'not give',
    'not release',
    'not possible',
    'unfortunately',
    'regret*',
    'not comply',
    'not disclose',
    'not erase',
    'not delete',
  ],
  unsure: ['if we', 'in case we', 'in the event', 'may ask', 'might', 'could ask', 'should we', 'if you', 'unless'],
});

const MOST_CHARACTERS = 100_000;
const LONGEST = 600;
const erasing: readonly RequestType[] = ['erasure-recording', 'erasure', 'account-deletion', 'withdrawal-recording'];

interface Sentence {
  text: string;
  tokens: string[];
}

/** An answer is a few pages; of a sentence without end the first part counts. */
function sentencesIn(text: string, letters: readonly string[]): Sentence[] {
  const own = cutQuotes(text.slice(0, MOST_CHARACTERS).replaceAll('\r', ''), letters);
  return own
    .split(/\n\s*\n|\n(?=\s*(?:[-•*]|\d+[.)])\s)/)
    .flatMap((block) => sentencesOf(block.replace(/\s+/g, ' ').trim()))
    .map((sentence) => sentence.slice(0, LONGEST))
    .map((sentence) => ({ text: sentence, tokens: tokensOf(sentence) }));
}

/** A kind of answer found, with the sentence that says so. */
interface Found {
  kind: ReplyKind;
  sentence: Sentence;
  sure: boolean;
}

function findKinds(sentences: readonly Sentence[], language: string): Found[] {
  const { unsure = [] } = general.get(language) ?? {};
  const tokens = sentences.map((one) => one.tokens);
  const isAbout = isAboutRequest(tokens, language);
  return replyKinds.flatMap(({ kind, words }) => {
    const { says = [], not = [] } = words.get(language) ?? {};
    if (!isAbout && kind.type !== 'bounced') return [];
    const said = sentences.filter((one) => holdsAny(one.tokens, says) && !holdsAny(one.tokens, not));
    const sure = said.find((one) => !holdsAny(one.tokens, unsure));
    const sentence = sure ?? said[0];
    return sentence ? [{ kind, sentence, sure: sure !== undefined }] : [];
  });
}

/** Full answers name legal bases, periods and recipients; beside what was delivered, a ground is one only where that sentence or the one before it refuses. */
function withoutBareGrounds(found: readonly Found[], sentences: readonly Sentence[], language: string): Found[] {
  if (!found.some(({ kind, sure }) => kind.id === 'answered' && sure)) return [...found];
  const { refuses = [] } = general.get(language) ?? {};
  const isRefused = (one: Sentence) => {
    const at = sentences.indexOf(one);
    return sentences.slice(Math.max(0, at - 1), at + 1).some(({ tokens }) => holdsAny(tokens, refuses));
  };
  return found.filter(({ kind, sentence }) => kind.ground === undefined || isRefused(sentence));
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
  const language = languageOf(sentences.map((one) => one.text).join(' '));
  const found = withoutBareGrounds(findKinds(sentences, language), sentences, language);
  const inOrder = found.toSorted(
    (a, b) =>
      Number(b.sure) - Number(a.sure) || b.kind.rank - a.kind.rank || placeOf(a, sentences) - placeOf(b, sentences),
  );
  return inOrder.map(({ kind, sentence, sure }) => ({
    ...meaning(kind, requests),
    sentence: sentence.text,
    sure,
    ...factsOf(kind, sentence.text, sentences, language),
  }));
}

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
