import { holdsAny, tokensOf } from '../core/patterns.ts';
import { remember } from '../core/remember.ts';
import { meaningWords } from './meaning-words.ts';
import { replyWordsFor } from '../words/reply-words.ts';

const words = replyWordsFor('replies/meanings', meaningWords);

/**
 * What makes an answer one of its kind, in meanings that every language has words for: `staff privacy|voice` is a word for
 * staff and one for privacy or voice, in any order.
 */
export interface Rule {
  /** In one sentence. */
  says: string;
  /** In one clause of it. */
  clause?: string;
  /** In one clause without a word for "not". */
  affirmed?: string;
  /** In that sentence or one beside it. */
  near?: string;
  /** None of these meanings is in the sentence. */
  without?: string;
  /** Is about such a request whatever else the text names. */
  alone?: boolean;
  /** Counts only where no other kind was found: a refusal that names no ground. */
  weak?: boolean;
}

/** Whether words have a meaning, each looked up once. */
type Has = (meaning: string) => boolean;

/** A sentence of an answer and its clauses. */
export interface Said {
  whole: Has;
  clauses: readonly Has[];
}

/** Where a clause ends; a language's `joins`, such as "and" and "but", end one too. */
const CLAUSE = /[,;:()–—]\s/u;

/** `staff privacy|voice` as two terms, each of one or more meanings. */
const termsOf = remember((meanings) => meanings.split(' ').map((term) => term.split('|')));

/** How many of the terms one of the places has, where it has them all; else 0. */
function countIn(places: readonly Has[], meanings: string): number {
  const terms = termsOf(meanings);
  return places.some((has) => terms.every((term) => term.some(has))) ? terms.length : 0;
}

/** How much of a rule the nth sentence says, in terms; 0 where it does not fit. */
function fit({ says, clause, affirmed, near, without }: Rule, sentences: readonly Said[], n: number): number {
  const sentence = sentences[n];
  if (!sentence || (without !== undefined && termsOf(without).some((term) => term.some(sentence.whole)))) return 0;
  const beside = sentences.slice(Math.max(0, n - 1), n + 2).map(({ whole }) => whole);
  let sum = 0;
  for (const [meanings, places] of [
    [says, [sentence.whole]] as const,
    [clause, sentence.clauses] as const,
    [affirmed, sentence.clauses.filter((has) => !has('not'))] as const,
    [near, beside] as const,
  ]) {
    const count = meanings === undefined ? undefined : countIn(places, meanings);
    if (count === 0) return 0;
    sum += count ?? 0;
  }
  return sum;
}

/** The sentences of an answer as rules read them, in one language. */
export function saidIn(texts: readonly string[], language: string): Said[] {
  const known = words.get(language) ?? {};
  const has = (text: string): Has => {
    const tokens = tokensOf(text);
    return remember((meaning) => holdsAny(tokens, known[meaning]));
  };
  const joins = new RegExp(`\\s(?:${(known['joins'] ?? []).join('|')})\\s`, 'iu');
  const clausesOf = (text: string) => text.split(CLAUSE).flatMap((clause) => clause.split(joins));
  return texts.map((text) => ({ whole: has(text), clauses: clausesOf(text).map(has) }));
}

/** Of each sentence, how well the best of the rules fits it, in terms; 0 where none does. */
export const fitsOf = (rules: readonly Rule[], sentences: readonly Said[]): number[] =>
  sentences.map((_, n) => Math.max(0, ...rules.map((rule) => fit(rule, sentences, n))));
