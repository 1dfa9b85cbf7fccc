import { tokensOf } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';

/** Small words that give a language away. */
const words = replyWordsFor('replies/language-of', {
  common: [
    'the',
    'and',
    'your',
    'we',
    'you',
    'for',
    'with',
    'this',
    'not',
    'have',
    'our',
    'to',
    'of',
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'by',
    'it',
    'that',
    'there',
    'will',
    'can',
    'cannot',
    'which',
    'as',
    'at',
    'from',
    'on',
    'if',
    'any',
    'would',
    'has',
    'please',
  ],
});

/** How many languages have a word: one that neighbours share says little about which of them it is. */
const shared = new Map<string, number>();
for (const { common = [] } of words.values())
  for (const word of new Set(common)) shared.set(word, (shared.get(word) ?? 0) + 1);

/** Letters that a language has and its neighbours lack, as small as they come. */
const letters: Readonly<Record<string, RegExp>> = {
  da: /[æø]/g,
  de: /[äöüß]/g,
  sv: /[äö]/g,
};

interface Counted {
  id: string;
  /** Number of its small words. */
  small: number;
  /** The same, each counting less the more languages share it, and letters of its own. */
  count: number;
}

function countsIn(text: string): { counts: Counted[]; tokens: number } {
  const start = text.slice(0, 20_000);
  const tokens = tokensOf(start);
  const counts = [...words].map(([id, { common = [] }]) => {
    const known = new Set(common);
    const small = tokens.filter((token) => known.has(token));
    const weight = small.reduce((sum, token) => sum + 1 / (shared.get(token) ?? 1), 0);
    return {
      id,
      small: small.length,
      count: weight + (letters[id] ? (start.toLowerCase().match(letters[id])?.length ?? 0) / 2 : 0),
    };
  });
  return { counts: counts.toSorted((a, b) => b.count - a.count), tokens: tokens.length };
}

/** How much the language that is expected may lag behind and still count. */
const EDGE = 1.3;

/**
 * The language a text is most likely in, of those answers are recognised in (BCP 47); where little gives it away the one that
 * is expected, else English.
 */
export function languageOf(text: string, expected?: string): string {
  const { counts } = countsIn(text);
  const [best] = counts;
  const own = counts.find(({ id }) => id === expected);
  return own && best && own.count * EDGE + 1 >= best.count ? own.id : (best?.id ?? 'en');
}

const MOST_LIKELY = 3;

/** At most three languages a text may be in, the likeliest first: one whose small words are nearly as many as another's may be the other. */
export function likelyLanguages(text: string): string[] {
  const { counts } = countsIn(text);
  const most = counts[0]?.count ?? 0;
  const likely = counts.filter(({ count }) => count * EDGE + 1 >= most);
  return likely.slice(0, MOST_LIKELY).map(({ id }) => id);
}

/** Fewer small words than this are in no text of some length in these languages. */
const LEAST_SHARE = 0.15;
const SHORT = 10;
/** Letters that none of these languages has, but their neighbours do; in how many letters one of them makes a text foreign. */
const FOREIGN = /[čďěľňřšťůžășțőűğışđāēīģķļņ\p{Script=Greek}\p{Script=Cyrillic}]/giu;
const ONE_IN = 50;

/** Whether a text of some length is in none of these languages, by its small words or its letters. */
export function isForeign(text: string): boolean {
  const { counts, tokens } = countsIn(text);
  const start = text.slice(0, 20_000);
  const isStrange = (start.match(FOREIGN)?.length ?? 0) * ONE_IN > start.length;
  return tokens >= SHORT && (isStrange || Math.max(...counts.map(({ small }) => small)) < tokens * LEAST_SHARE);
}

/** The same, or undefined where a short text leaves it open. */
export function sureLanguageOf(text: string): string | undefined {
  const [first, second] = countsIn(text).counts;
  return first && first.count >= 2 && first.count >= 2 * (second?.count ?? 0) ? first.id : undefined;
}
