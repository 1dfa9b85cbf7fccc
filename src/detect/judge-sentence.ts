import { holdsAny, spansOf, tokensOf } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import { readingOf } from './claims.ts';
import { purposesIn } from './purposes.ts';
import { sentencesOf } from './sentences.ts';
import type { Purpose } from './shape.ts';
import type { NoticeWords } from './shape.ts';

export interface SentenceVerdict {
  notice: boolean;
  /** Talks about recording calls in general: a question, a rule, what others do. */
  general: boolean;
  purposes: Purpose[];
  /** 0..1 */
  sure: number;
  /** BCP 47, the language of the matched words; empty if none matched. */
  lang: string;
}

/** Languages in which a lower-case text may mention recording. */
function languagesOf(lower: string, words: NoticeWords): string[] {
  return Object.keys(words).filter((lang) => words[lang]?.notices.hints?.some((hint) => lower.includes(hint)));
}

/** A quick first check of a lower-case text: if this does not match, nothing else can. */
export function hintsIn(words: NoticeWords): RegExp {
  const hints = Object.values(words).flatMap(({ notices }) => notices.hints ?? []);
  return new RegExp(hints.length > 0 ? hints.join('|') : '(?!)');
}

const count = (tokens: readonly string[], { we, calls, recorded, records }: Words) =>
  [we, calls, recorded, records].reduce((sum, patterns) => sum + spansOf(tokens, patterns).length, 0);

/** The language of a sentence that matched words of several languages: the one with most matches. */
function languageOf(tokens: readonly string[], languages: readonly string[], words: NoticeWords): string {
  if (languages.length === 1) return languages[0] ?? '';
  const scored = languages.map((lang) => ({ lang, score: count(tokens, words[lang]?.notices ?? {}) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.lang ?? '';
}

const asks = (sentence: string) => /\?["'”’»)]?$/.test(sentence) || sentence.startsWith('¿');

/** No notice and no general talk of recording. */
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

/** True for a sentence that continues about the recording in the sentence before. */
export function goesOn(next: string, { why }: Words): boolean {
  return spansOf(tokensOf(next).slice(0, 5), why).some(({ start }) => start === 0);
}

function purposesAfter(next: string, words: NoticeWords[string] | undefined): Purpose[] {
  return words && goesOn(next, words.notices) ? purposesIn(tokensOf(next), words.purposes) : ['unstated'];
}

/** The verdict; if it has no reasons of its own, with those of the next sentence. */
export function withNext(verdict: SentenceVerdict, next: string, all: NoticeWords): SentenceVerdict {
  const isSilent = verdict.purposes[0] === 'unstated';
  return isSilent ? { ...verdict, purposes: purposesAfter(next, all[verdict.lang]) } : verdict;
}

const MAX_TEXT = 1500;

/** By the rules alone, whether a text of a sentence or a few says that calls are recorded, and why. At most 1,500 characters of it are read. */
export function judgeFirst(text: string, words: NoticeWords): SentenceVerdict {
  const sentences = sentencesOf(text.slice(0, MAX_TEXT));
  for (const [n, sentence] of sentences.entries()) {
    const verdict = judgeOne(sentence, words);
    if (verdict.notice) return withNext(verdict, sentences[n + 1] ?? '', words);
  }
  return NONE;
}
