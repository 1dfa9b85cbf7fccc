import { textOf } from '../core/dom.ts';

/** Enough for a thank-you page, in characters. */
const MOST = 20_000;

/** A page as somebody may want to keep it: where it is, what it is called, what can be read on it. */
export interface PageText {
  url: string;
  title: string;
  /** At most 20,000 characters. */
  text: string;
}

/** What the page shows as text now. */
export function readPageText(document: Document): PageText {
  const body = Document.prototype.querySelector.call(document, 'body');
  // Not every engine has innerText, which leaves out what is not shown.
  const shown = body && (Reflect.get(HTMLElement.prototype, 'innerText', body) as string | undefined);
  const text = shown ?? (body ? textOf(body) : '');
  const title = Document.prototype.querySelector.call(document, 'title');
  return {
    url: document.location.href.slice(0, 2000),
    title: title ? textOf(title).trim().slice(0, 300) : '',
    text: text.trim().slice(0, MOST),
  };
}
