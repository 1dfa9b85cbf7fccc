import { fold, shorten } from '../core/text.ts';
import type { Evidence, FormOutline, PageKind, PageSnapshot, Place } from './shape.ts';

const MAX_QUOTE = 160;
/** Shorter than this is a menu's entry, a heading or a label, not a sentence. */
const SENTENCE = 40;
/** Enough to know a statement by; reading all of a long one would only cost time. */
const MAX_TEXT = 16_000;

/** The same function, worked out once for each page: several rules ask. */
export function oncePerPage<T>(workOut: (page: PageSnapshot) => T): (page: PageSnapshot) => T {
  const known = new WeakMap<PageSnapshot, { value: T }>();
  return (page) => {
    const before = known.get(page) ?? { value: workOut(page) };
    known.set(page, before);
    return before.value;
  };
}

/** One reason for a kind, its quote kept short. */
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

/** The first 16,000 characters of the page's sentences, folded, menus left out; worked out once for each page. */
export const startOf: (page: PageSnapshot) => string = oncePerPage(readStart);

/** Which of the terms stand somewhere in a folded text. */
export function termsIn(text: string, terms: readonly string[] = []): string[] {
  return terms.filter((term) => text.includes(term));
}

/** Number of characters of running text. */
export function textLength(page: PageSnapshot): number {
  return page.blocks.reduce((sum, block) => sum + block.length, 0);
}

const isForSending = ({ passwords, isSearch }: FormOutline) => passwords === 0 && !isSearch;

/** A form somebody could write a message in. */
export const isMessageForm = (form: FormOutline): boolean => form.textareas > 0 && isForSending(form);

/** A form that asks for more than an address or a word to look for. */
export const isLongForm = (form: FormOutline): boolean => form.inputs >= 3 && isForSending(form);
