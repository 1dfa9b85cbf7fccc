import browser from 'webextension-polyfill';
import { HeldAnswer } from './held-answers.ts';

const MOST_CHARACTERS = 200_000;
const ADDRESS = /[^\s<>"'(),;:]{1,64}@[a-z0-9.-]{1,200}\.[a-z]{2,24}/i;

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
    const { text, sender } = (read?.result ?? {}) as Partial<Record<'text' | 'sender', unknown>>;
    if (typeof text !== 'string' || text.trim() === '') return undefined;
    const from = typeof sender === 'string' ? ADDRESS.exec(sender.slice(0, 500))?.[0] : undefined;
    return { text: text.slice(0, MOST_CHARACTERS), ...(from ? { from } : {}) };
  } catch {
    return undefined;
  }
}
