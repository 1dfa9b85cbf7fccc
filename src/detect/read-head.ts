import { attribute, findAll, textOf } from '../core/dom.ts';
import type { Alternate } from './shape.ts';

const MOST_SCRIPTS = 5;
const MAX_SCRIPT = 20_000;
const MOST_ALTERNATES = 40;

/** Structured data (JSON-LD) as text, never run; texts that are too long are left out, since half of one is useless. */
export function structuredOf(document: Document): string[] {
  return findAll(document, 'script[type="application/ld+json"]')
    .slice(0, 50)
    .map(textOf)
    .filter((text) => text.length <= MAX_SCRIPT && /Organization|Corporation|Business|Store|publisher/.test(text))
    .slice(0, MOST_SCRIPTS);
}

/** The same page in other languages, as listed in its head. */
export function alternatesOf(document: Document, base: string): Alternate[] {
  return findAll(document, 'link[rel~="alternate"][hreflang][href]')
    .slice(0, MOST_ALTERNATES)
    .flatMap((link) => {
      const href = attribute(link, 'href');
      if (!URL.canParse(href, base)) return [];
      const url = new URL(href, base);
      const lang = attribute(link, 'hreflang').toLowerCase().slice(0, 35);
      return /^https?:$/.test(url.protocol) ? [{ lang, href: url.href.slice(0, 1000) }] : [];
    });
}
