import { holdsAny, tokensOf } from '../core/patterns.ts';
import type { SentenceVerdict } from './judge-sentence.ts';
import type { NoticeWords } from './shape.ts';

/** How many weights there are; a feature's is found by its hash. */
export const HASHES = 4096;

/** FNV-1a of a feature's name, cut to the number of weights. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) % HASHES;
}

/** Parts of a word of four and five letters, its ends marked. */
function partsOf(word: string): string[] {
  const marked = `<${word}>`;
  return [4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) => marked.slice(at, at + size)),
  );
}

/** What the rules make of the sentence, as features. */
function ruleFeatures(
  sentence: string,
  tokens: readonly string[],
  all: NoticeWords,
  verdict: SentenceVerdict,
): string[] {
  const words = all[verdict.lang]?.notices ?? {};
  const said = ['we', 'firms', 'rules', 'general', 'not', 'unless'].filter((group) => holdsAny(tokens, words[group]));
  return [
    ...said.map((group) => `#${group}`),
    verdict.notice ? '#notice' : '#none',
    verdict.general ? '#general-said' : '',
    verdict.purposes.some((purpose) => purpose !== 'unstated') ? '#purpose' : '#silent',
    /["“„«']/.test(sentence) ? '#quoted' : '',
    tokens.length < 8 ? '#short' : tokens.length > 30 ? '#long' : '',
  ].filter(Boolean);
}

const MAX_TEXT = 600;
const MAX_TOKENS = 80;

/** A sentence as features, each by its place among the weights, each once: its words, pairs, word parts, and the rules' view. */
export function featuresOf(text: string, all: NoticeWords, verdict: SentenceVerdict): number[] {
  const sentence = text.slice(0, MAX_TEXT);
  const tokens = tokensOf(sentence).slice(0, MAX_TOKENS);
  const pairs = tokens.map((token, n) => `${tokens[n - 1] ?? '^'} ${token}`);
  const parts = tokens.flatMap(partsOf);
  const names = [...tokens, ...pairs, ...parts, ...ruleFeatures(sentence, tokens, all, verdict)];
  return [...new Set(names.map(hash))];
}
