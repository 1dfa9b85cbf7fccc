import { judgeFirst, NONE, type SentenceVerdict } from './judge-sentence.ts';
import { isLikelyNotice } from './notice-model.ts';
import { OWN_KINDS } from './own-kinds.ts';
import type { NoticeWords, Verdict } from './shape.ts';

/** Whether a text of a sentence or a few says that calls are recorded, and why: rules, and a model that may overrule them. */
export function judgeSentence(text: string, words: NoticeWords): SentenceVerdict {
  const verdict = judgeFirst(text, words);
  return verdict.notice && !isLikelyNotice(text, words, verdict) ? { ...NONE, general: true } : verdict;
}

/**
 * A page's verdict without the notices that are not likely ones; where the kind of page speaks for its company, the rules
 * were never wrong, and all stay. Outside the page, whose script has rules only.
 */
export function withLikelyNotices(page: Verdict, words: NoticeWords): Verdict {
  if (OWN_KINDS.has(page.kinds[0]?.kind ?? 'other')) return page;
  const notices = page.notices.filter(({ sentence }) => judgeSentence(sentence, words).notice);
  return { ...page, notices };
}
