import browser from 'webextension-polyfill';
import { answerFrom, type HeldAnswer } from './held-answers.ts';
import type { Answer } from './messages.ts';

/**
 * Runs in the page, so it stands alone: what is selected, else the text of the open message, as Gmail, Outlook, Yahoo, Proton
 * and Fastmail build it, in a frame or behind a shadow root too; of several the one that fills most of the window. With it
 * what stands nearest as sender and subject. Nothing else of the mailbox is looked at.
 */
export function openMessage(): { text: string; sender: string; subject: string } {
  type Opener = { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
  const opener = (globalThis as unknown as { chrome?: { dom?: Opener } }).chrome?.dom;
  const shadowOf = (element: Element): ShadowRoot | null =>
    (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    (element instanceof HTMLElement ? opener?.openOrClosedShadowRoot?.(element) : null) ??
    element.shadowRoot;
  const written = (element: Element) => (element as HTMLElement).innerText ?? element.textContent ?? '';
  const textOf = (body: Element): string => {
    const frame = body.matches('iframe') ? body : body.querySelector('iframe');
    const page = (frame as HTMLIFrameElement | null)?.contentDocument?.body;
    const hosts = [body, ...body.querySelectorAll('*')].map(shadowOf).filter((root) => root !== null);
    const shadows = hosts.map((root) =>
      [...root.children]
        .filter((one) => !one.matches('style'))
        .map(written)
        .join('\n'),
    );
    return [page ? written(page) : '', ...shadows, written(body)].find((text) => text.trim() !== '') ?? '';
  };
  const seen = (element: Element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) * width;
  };
  const bodies =
    '.a3s, [id^="UniqueMessageBody"], [aria-label="Message body"], [data-test-id="message-view-body-content"], ' +
    '[data-testid="message-content:body"], .v-Message-body';
  const named = '[email], [data-hovercard-id*="@"], [data-email], [title*="@"], [aria-label*="@"], a[href^="mailto:"]';
  const names = ['email', 'data-hovercard-id', 'data-email', 'title', 'aria-label', 'href'];
  const selection = getSelection();
  const selected = selection?.toString() ?? '';
  const found = [...document.querySelectorAll(bodies)].filter((one) => textOf(one).trim() !== '');
  const shown = found.toSorted((a, b) => seen(a) - seen(b)).at(-1);
  const isSelected = selected.trim() !== '';
  const body = isSelected ? (selection?.anchorNode?.parentElement ?? undefined) : shown;
  let [sender, subject] = ['', ''];
  for (let up = 0, around = body?.parentElement; around && up < 20; up++, around = around.parentElement) {
    const outside = (css: string) => [...(around?.querySelectorAll(css) ?? [])].find((one) => !body?.contains(one));
    const who = sender === '' ? outside(named) : undefined;
    if (who) sender = names.map((name) => who.getAttribute(name) ?? '').find((value) => value.includes('@')) ?? '';
    if (subject === '') subject = outside('h1, h2, [role="heading"]')?.textContent ?? '';
  }
  return { text: isSelected ? selected : shown ? textOf(shown) : '', sender, subject };
}

/** The open message of a tab, or what is selected there; an empty text where neither is found. */
export async function readOpenMessage(tabId: number): Promise<Answer<HeldAnswer>> {
  try {
    const target = { tabId, frameIds: [0] };
    const [read] = await browser.scripting.executeScript({ target, func: openMessage });
    return { ok: true, value: answerFrom(read?.result) };
  } catch (error) {
    return { ok: false, why: 'no-access', detail: String(error) };
  }
}
