import { longestMatch, padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import type { Link } from '../detect/shape.ts';
import { urlParts } from '../detect/url-words.ts';

/** Less than this share of a link's text is not the name of a page but a word in a sentence. */
const SHARE = 0.4;

function scoreOf({ text, href }: Link, { names = [], never = [] }: Words): number {
  const words = padded(text);
  const end = urlParts(href).at(-1) ?? '';
  if (longestMatch(words + end, never) > 0) return 0;
  const share = longestMatch(words, names) / Math.max(1, words.length - 2);
  return (share >= SHARE ? share : 0) + (longestMatch(end, names) > 0 ? 0.5 : 0);
}

/** The links whose text or address is one of the names with little else, best first. */
export function linksNamed(links: readonly Link[], words: Words): Link[] {
  return links
    .map((link) => ({ link, score: scoreOf(link, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ link }) => link);
}
