import browser from 'webextension-polyfill';
import { answerFrom, type HeldAnswer } from './held-answers.ts';

/**
 * Runs in the page, so it stands alone: the selected text with its lines, and what near it names a sender, in the ways webmail
 * sites write that (an address as an attribute, a title or a link).
 */
export function selected(): { text: string; sender: string } {
  const selection = getSelection();
  const named = '[email], [data-hovercard-id*="@"], [data-email], [title*="@"], [aria-label*="@"], a[href^="mailto:"]';
  let sender = '';
  let around = selection?.anchorNode?.parentElement ?? null;
  for (let up = 0; around && up < 15 && sender === ''; up++, around = around.parentElement) {
    const found = around.querySelector(named);
    const names = ['email', 'data-hovercard-id', 'data-email', 'title', 'aria-label', 'href'];
    sender = names.map((name) => found?.getAttribute(name) ?? '').find((value) => value.includes('@')) ?? '';
  }
  return { text: selection?.toString() ?? '', sender };
}

/** What the user selected in a frame of a tab, with its sender where the page names one; undefined where the page may not be read. */
export async function readSelection(tabId: number, frameId: number): Promise<HeldAnswer | undefined> {
  try {
    const [read] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: selected });
    const answer = answerFrom(read?.result);
    return answer.text.trim() === '' ? undefined : answer;
  } catch {
    return undefined;
  }
}
