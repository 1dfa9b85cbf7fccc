import { spansOf, tokensOf } from '../core/patterns.ts';
import type { Words as Groups } from '../core/words.ts';
import { goesOn } from './judge-sentence.ts';

/** Maximum number of words between a word for keeping and a word for time. */
const FAR = 8;
/** Words before the time that belong to it: "not for more than six months" must keep its "not". */
const LEAD = 6;
const MAX_QUOTE = 160;

interface Word {
  text: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  const words = text.matchAll(/[\p{L}\p{N}]+/gu);
  return [...words].map(({ 0: word, index }) => ({ text: word.toLowerCase(), start: index, end: index + word.length }));
}

/** The words of a sentence that say how long something is kept, exactly as written; undefined if there are none. */
function periodIn(sentence: string, { kept, units }: Groups): string | undefined {
  const words = wordsOf(sentence);
  // Not folded: Swedish "år" is a year, and "är" is "is".
  const texts = words.map(({ text }) => text);
  const keeping = spansOf(texts, kept);
  for (const { start: unit } of spansOf(texts, units)) {
    const near = keeping.find(({ start }) => Math.abs(start - unit) <= FAR && start !== unit);
    if (!near) continue;
    const first = words[Math.max(0, Math.min(near.start, unit - LEAD))];
    const last = words[Math.max(near.start, unit)];
    if (first && last && last.end - first.start <= MAX_QUOTE) return sentence.slice(first.start, last.end);
  }
  return undefined;
}

/** Whether a sentence is about recordings, or continues about those in the sentence before. */
function isAboutRecording(sentence: string, words: Groups): boolean {
  const { recorded = [], records = [] } = words;
  return goesOn(sentence, words) || spansOf(tokensOf(sentence), [...recorded, ...records]).length > 0;
}

/** How long the recordings of a notice are kept, from its own sentence or the one after or before it. */
export function retentionNear(sentences: readonly string[], n: number, words: Groups): string | undefined {
  const [before, own = '', after] = [sentences[n - 1], sentences[n], sentences[n + 1]];
  const beside = [after, before].filter((one): one is string => one !== undefined && isAboutRecording(one, words));
  for (const sentence of [own, ...beside]) {
    const period = periodIn(sentence, words);
    if (period) return period;
  }
  return undefined;
}
