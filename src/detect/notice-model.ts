import type { SentenceVerdict } from './judge-sentence.ts';
import { featuresOf } from './notice-features.ts';
import { bias, scale, weights } from './notice-weights.ts';
import type { NoticeWords } from './shape.ts';

/** Below this chance what the rules take for a notice is none. */
export const CUT = 0.26;

/**
 * Whether a sentence that the rules take for a notice is one: a linear model on its words and on what the rules make of it.
 * Not for scripts in pages, which would have to carry its weights.
 */
export function isLikelyNotice(sentence: string, words: NoticeWords, verdict: SentenceVerdict): boolean {
  const features = featuresOf(sentence, words, verdict);
  const sum = features.reduce((total, at) => total + (weights[at] ?? 0), 0) / Math.sqrt(features.length || 1);
  return 1 / (1 + Math.exp(-(bias + sum * scale))) > CUT;
}
