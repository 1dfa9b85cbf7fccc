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
  // From the prototypes, as in core/dom.ts: a form in a mail hides its own methods behind fields named like them.
  const all = (root: Element, css: string): Element[] => [...Element.prototype.querySelectorAll.call(root, css)];
  const parentOf = (node: Node) => Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
  const isIn = (node: Node, outer: Node | undefined) =>
    outer !== undefined && Node.prototype.contains.call(outer, node);
  const contentOf = (node: Node) => (Reflect.get(Node.prototype, 'textContent', node) as string | null) ?? '';
  const shadowOf = (element: Element): ShadowRoot | null =>
    (Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element) as ShadowRoot | null | undefined) ??
    (element instanceof HTMLElement ? opener?.openOrClosedShadowRoot?.(element) : null) ??
    (Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null);
  const writtenIn = (element: Element): string | undefined => {
    try {
      return Reflect.get(HTMLElement.prototype, 'innerText', element) as string | undefined;
    } catch {
      // A drawing (SVG) has no inner text.
      return undefined;
    }
  };
  const written = (element: Element) => writtenIn(element) ?? contentOf(element);
  const bodyOf = (frame: Element | undefined) => {
    const page = (frame as HTMLIFrameElement | undefined)?.contentDocument;
    return page ? (Reflect.get(Document.prototype, 'body', page) as HTMLElement | null) : null;
  };
  const textOf = (body: Element): string => {
    const frame = Element.prototype.matches.call(body, 'iframe') ? body : all(body, 'iframe')[0];
    const page = bodyOf(frame);
    const hosts = [body, ...all(body, '*')].map(shadowOf).filter((root) => root !== null);
    const shadows = hosts.map((root) =>
      [...root.children]
        .filter((one) => !Element.prototype.matches.call(one, 'style'))
        .map(written)
        .join('\n'),
    );
    return [page ? written(page) : '', ...shadows, written(body)].find((text) => text.trim() !== '') ?? '';
  };
  const seen = (element: Element) => {
    const { top, bottom, width } = Element.prototype.getBoundingClientRect.call(element);
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) * width;
  };
  const bodies =
    '.a3s, [id^="UniqueMessageBody"], [aria-label="Message body"], [data-test-id="message-view-body-content"], ' +
    '[data-testid="message-content:body"], .v-Message-body';
  const named = '[email], [data-hovercard-id*="@"], [data-email], [title*="@"], [aria-label*="@"], a[href^="mailto:"]';
  const names = ['email', 'data-hovercard-id', 'data-email', 'title', 'aria-label', 'href'];
  const selection = getSelection();
  const selected = selection?.toString() ?? '';
  const found = [...Document.prototype.querySelectorAll.call(document, bodies)].filter(
    (one) => textOf(one).trim() !== '',
  );
  const shown = found.toSorted((a, b) => seen(a) - seen(b)).at(-1);
  const isSelected = selected.trim() !== '';
  const anchor = selection?.anchorNode;
  const body = isSelected ? ((anchor && parentOf(anchor)) ?? undefined) : shown;
  let [sender, subject] = ['', ''];
  for (let up = 0, around = body && parentOf(body); around && up < 20; up++, around = parentOf(around)) {
    const inside = around;
    const outside = (css: string) => all(inside, css).find((one) => !isIn(one, body));
    const who = sender === '' ? outside(named) : undefined;
    const valueOf = (name: string) => (who && Element.prototype.getAttribute.call(who, name)) ?? '';
    if (who) sender = names.map(valueOf).find((value) => value.includes('@')) ?? '';
    const title = subject === '' ? outside('h1, h2, [role="heading"]') : undefined;
    if (title) subject = contentOf(title);
  }
  const text = isSelected ? selected : shown ? textOf(shown) : '';
  return { text: text.slice(0, 200_000), sender: sender.slice(0, 500), subject: subject.slice(0, 500) };
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
