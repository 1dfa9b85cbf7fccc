import { noticeWords } from '../detect/notice-words.ts';
import { detectWords } from '../words/detect-words.ts';
import type { Answer } from '../platform/messages.ts';
import { askInjected, askPage } from '../platform/scripting.ts';
import type { SearchedPage, SiteSearch } from '../site-search/shape.ts';
import { nameSites } from './name-sites.ts';

const TOP = 0;

const placed = async (page: SearchedPage): Promise<SearchedPage> =>
  page.state === 'read' ? { ...page, verdict: await nameSites(page.verdict) } : page;

async function placedAll(answer: Answer<SiteSearch>): Promise<Answer<SiteSearch>> {
  if (!answer.ok) return answer;
  return { ok: true, value: { ...answer.value, pages: await Promise.all(answer.value.pages.map(placed)) } };
}

/**
 * Lets the tab's page look on its own site for the address of the company, because the user pressed for it. Answers when
 * that has ended; what was found stays in the page and is kept nowhere else.
 */
export async function findOnSite(
  tabId: number,
  scripts: readonly string[],
  known: string[],
): Promise<Answer<SiteSearch>> {
  return placedAll(
    await askPage(tabId, scripts, { type: 'page/find', known, words: noticeWords, languages: detectWords }),
  );
}

/** How far the search in a tab is. The script is there already: this needs no access. */
export async function findProgress(tabId: number): Promise<Answer<SiteSearch>> {
  return placedAll(await askInjected(tabId, { type: 'page/find-progress' }, TOP));
}

/** Stops the search in a tab, and answers with what it has found. */
export async function stopFinding(tabId: number): Promise<Answer<SiteSearch>> {
  return placedAll(await askInjected(tabId, { type: 'page/stop-finding' }, TOP));
}
