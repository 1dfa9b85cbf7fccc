import { textOf } from '../core/dom.ts';

/** Enough for a confirmation page, in characters. */
const MOST = 20_000;

/** A page as the user may want to keep it: its address, its title and its text. */
export interface PageText {
  url: string;
  title: string;
  /** At most 20,000 characters. */
  text: string;
}

/** The text that the page shows now. */
export function readPageText(document: Document): PageText {
  const body = Document.prototype.querySelector.call(document, 'body');
  // innerText leaves out what is not shown, but not every engine has it.
  const shown = body && (Reflect.get(HTMLElement.prototype, 'innerText', body) as string | undefined);
  const text = shown ?? (body ? textOf(body) : '');
  const title = Document.prototype.querySelector.call(document, 'title');
  return {
    url: document.location.href.slice(0, 2000),
    title: title ? textOf(title).trim().slice(0, 300) : '',
    text: text.trim().slice(0, MOST),
  };
}
