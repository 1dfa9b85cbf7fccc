import { withLikelyNotices } from '../detect/judge-text.ts';
import { noticeWords } from '../detect/notice-words.ts';
import { detectWords } from '../words/detect-words.ts';
import type { Verdict } from '../detect/shape.ts';
import type { Answer } from '../platform/messages.ts';
import { askPage } from '../platform/scripting.ts';
import { nameSites } from './name-sites.ts';

/**
 * Reads a tab's page: whole when somebody asked, else in part and only while it is idle. The words of all languages go along:
 * the script in the page holds English ones only. Unasked, no style is looked at, so the script that sees is not needed.
 */
export async function readPage(
  tabId: number,
  scripts: string | readonly string[],
  unasked = false,
): Promise<Answer<Verdict>> {
  const ask = { type: 'page/read', words: noticeWords, languages: detectWords, unasked } as const;
  const page = await askPage(tabId, scripts, ask);
  if (!page.ok) return page;
  return { ok: true, value: await nameSites(withLikelyNotices(page.value, noticeWords)) };
}
