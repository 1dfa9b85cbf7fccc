import { siteOf } from '../visit/pace.ts';
import type { PageLink, PageRead } from '../visit/shape.ts';

/** Languages we can read pages in, best first. */
const WANTED = ['nl', 'en', 'de', 'fr'];
const NAMES = /\b(nederlands|english|deutsch|français|francais|español|italiano|polski|svenska|dansk)\b/gi;
const LITTLE = 1000;

/** A page that only asks for the language: the names of at least two languages, and little else. */
export function isLanguageChooser({ text }: PageRead): boolean {
  return text.length < LITTLE && new Set(text.match(NAMES)?.map((name) => name.toLowerCase())).size >= 2;
}

/** The site's pages in a language we can read, by `hreflang` or by the first part of the path; same site only. */
export function chooseLanguage({ url, links }: PageRead): string | undefined {
  const own = links.filter(({ href }) => /^https?:/.test(href) && siteOf(href) === siteOf(url));
  for (const language of WANTED) {
    const found = own.find((link) => languageOf(link) === language);
    if (found) return found.href;
  }
  return undefined;
}

function languageOf({ href, lang }: PageLink): string | undefined {
  const path = /^\/([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/i.exec(new URL(href).pathname)?.[1];
  return (lang.split(/[-_]/)[0] || path)?.toLowerCase();
}
