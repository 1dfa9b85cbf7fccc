import { noticeWords } from '../detect/notice-words.ts';
import { detectWords } from '../words/detect-words.ts';
import type { Verdict } from '../detect/shape.ts';
import type { Answer } from '../platform/messages.ts';
import { askPage } from '../platform/scripting.ts';

/** Reads a tab's page whole. The words of all languages go along: the script in the page holds English ones only. */
export function readPage(tabId: number, script: string): Promise<Answer<Verdict>> {
  return askPage(tabId, script, { type: 'page/read', words: noticeWords, languages: detectWords });
}
