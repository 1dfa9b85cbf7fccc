import { fold, shorten } from '../core/text.ts';
import type { Evidence, FormOutline, PageKind, PageSnapshot, Place } from './shape.ts';

const MAX_QUOTE = 160;
/** Anything shorter is a menu item, a heading or a label, not a sentence. */
const SENTENCE = 40;
/** Enough to recognise a statement; reading all of a long one only costs time. */
const MAX_TEXT = 16_000;

/** The same function, computed once per thing. */
export function oncePer<K extends object, T>(workOut: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { value: T }>();
  return (thing) => {
    const before = known.get(thing) ?? { value: workOut(thing) };
    known.set(thing, before);
    return before.value;
  };
}

/** The same function, computed once per page, since several rules call it. */
export const oncePerPage = <T>(workOut: (page: PageSnapshot) => T): ((page: PageSnapshot) => T) => oncePer(workOut);

/** The first main heading; empty if there is none. */
export const mainHeading = ({ headings }: PageSnapshot): string =>
  headings.find(({ level }) => level === 1)?.text ?? '';

/** One reason for a kind, with a short quote. */
export function reason(kind: PageKind, weight: number, where: Place, quote: string): Evidence {
  return { kind, weight, where, quote: shorten(quote, MAX_QUOTE) };
}

function readStart(page: PageSnapshot): string {
  let text = '';
  for (const block of page.blocks) {
    if (text.length > MAX_TEXT) break;
    if (block.length >= SENTENCE) text += `${block} `;
  }
  return ` ${fold(text.slice(0, MAX_TEXT))} `;
}

/** The first 16,000 characters of the page's sentences, folded, without menus; computed once per page. */
export const startOf: (page: PageSnapshot) => string = oncePerPage(readStart);

/** Which of the terms occur in a folded text. */
export function termsIn(text: string, terms: readonly string[] = []): string[] {
  return terms.filter((term) => text.includes(term));
}

/** Number of characters of running text. */
export function textLength(page: PageSnapshot): number {
  return page.blocks.reduce((sum, block) => sum + block.length, 0);
}

/** A form that sends something: no login, no search. */
export const isForSending = ({ passwords, isSearch }: FormOutline) => passwords === 0 && !isSearch;

/** A form for comments under an article, as blogs have it. */
export const isCommentForm = ({ words }: FormOutline): boolean => /comment-?form|comments-post/i.test(words);

/** A form somebody could write a message in. */
export const isMessageForm = (form: FormOutline): boolean =>
  form.textareas > 0 && isForSending(form) && !isCommentForm(form);

/** A form that asks for more than an address or a search term. */
export const isLongForm = (form: FormOutline): boolean => form.inputs >= 3 && isForSending(form);
