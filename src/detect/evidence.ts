import { longestMatch, padded } from '../core/match-words.ts';
import { shorten } from '../core/text.ts';
import type { Evidence, PageKind, PageSnapshot, Place } from './shape.ts';

const MAX_QUOTE = 160;

/** The part of an address that a site chose itself: its path, as words. */
export function urlWords(url: string): string {
  if (!URL.canParse(url)) return ' ';
  const { pathname, search } = new URL(url);
  return padded(`${pathname} ${search}`.replace(/\.(html?|php|aspx?|jsp)\b/g, ' ').replace(/%[0-9a-f]{2}/gi, ' '));
}

/** One reason for a kind, its quote kept short. */
export function reason(kind: PageKind, weight: number, where: Place, quote: string): Evidence {
  return { kind, weight, where, quote: shorten(quote, MAX_QUOTE) };
}

/** What a page calls itself by its address, title and main heading. */
export function naming(page: PageSnapshot, kind: PageKind, words: readonly string[] = [], weight = 1): Evidence[] {
  const found: Evidence[] = [];
  if (longestMatch(urlWords(page.url), words)) found.push(reason(kind, 2 * weight, 'url', page.url));
  if (longestMatch(padded(page.title), words)) found.push(reason(kind, 2 * weight, 'title', page.title));
  const main = page.headings.find(({ level, text }) => level <= 2 && longestMatch(padded(text), words));
  if (main) found.push(reason(kind, (main.level === 1 ? 2.5 : 1) * weight, 'heading', main.text));
  return found;
}

/** How many of the terms stand somewhere in the page's text. */
export function termsIn(page: PageSnapshot, terms: readonly string[] = []): string[] {
  const text = ` ${page.blocks.join(' ').slice(0, 60_000).toLowerCase().replace(/\s+/g, ' ')} `;
  return terms.filter((term) => text.includes(term));
}

/** Number of characters of running text. */
export function textLength(page: PageSnapshot): number {
  return page.blocks.reduce((sum, block) => sum + block.length, 0);
}
