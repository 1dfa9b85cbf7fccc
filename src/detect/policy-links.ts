import { padded } from '../core/match-words.ts';
import { urlWords } from './url-words.ts';
import { holds } from './link-words.ts';
import type { Link } from './shape.ts';
import { hostOf, siteLabel } from './site.ts';

const MOST_WORDS = 14;

/** How well words name a privacy statement: exactly, among other words, or with privacy only as the subject. */
type Naming = 'exact' | 'named' | 'hint' | 'none';

/** A word from a statement's name, or a word that adds nothing to it. */
function isPartOfName(word: string): boolean {
  if (holds(word, 'notPolicy')) return false;
  return ['topic', 'document', 'beside'].some((group) => holds(word, group)) || word.length < 6 || /^ \d+ $/.test(word);
}

function namingOf(words: string): Naming {
  if (!holds(words, 'topic') || holds(words, 'request')) return 'none';
  const each = words.trim().split(' ');
  if (each.every((word) => isPartOfName(` ${word} `))) return 'exact';
  if (holds(words, 'notPolicy') || each.length > MOST_WORDS) return 'none';
  if (holds(words, 'document')) return 'named';
  return each.length <= 5 ? 'hint' : 'none';
}

/** The end of an address, which names the page: the last part of its path that is a name, its query and its fragment. */
function endOf(href: string): string[] {
  const { pathname, search, hash, origin } = new URL(href);
  const parts = pathname
    .split('/')
    .filter((part) => /\p{L}{3}/u.test(part) && !/^(default|index|home|overview)\b/i.test(part));
  return [`/${parts.at(-1) ?? ''}`, `/${search}`, `/${hash.slice(1)}`].map((part) => urlWords(origin + part));
}

const isAddress = (text: string) => /^\S+\.\S+$/.test(text) && !/^\p{L}+\.$/u.test(text);

const byText = { exact: 3, named: 2.5, hint: 1, none: 0 };
const byEnd = { exact: 2, named: 2, hint: 0.5, none: 0 };

function textScore(text: string): number {
  return isAddress(text) ? 0 : byText[namingOf(padded(text))];
}

/** True for a link whose text does not say where it leads: "here", its own address, a picture. */
export function isSilent(text: string): boolean {
  const words = padded(text);
  return words === '  ' || isAddress(text) || (words.length < 40 && holds(words, 'vague'));
}

/** The name says where a link leads; without a name ("here"), the address does. */
function endScore(href: string, text: string, named: boolean): number {
  const namings = endOf(href).map(namingOf);
  const best = Math.max(...namings.map((naming) => byEnd[naming]));
  return named || isSilent(text) || holds(padded(endOf(href).join(' ')), 'document') ? best : 0;
}

/** The name of the company or service that owns the link's host. */
const nameOf = (host: string) => padded(siteLabel(host));

const isRoot = (href: string) => {
  const { pathname, search, hash, hostname } = new URL(href);
  return pathname === '/' && search === '' && hash === '' && !holds(padded(hostname.split('.')[0] ?? ''), 'topic');
};

/**
 * How surely a link leads to the privacy statement of a site with one of these labels: 2.5 or more means yes. A link to
 * another site must be named exactly so; a link to a service that pages embed never counts.
 */
export function policyScore({ href, text, inFooter }: Link, own: ReadonlySet<string>): number {
  const words = padded(text);
  if (!holds(words + urlWords(href) + padded(new URL(href).hash.slice(1)), 'topic') || isRoot(href)) return 0;
  const isOwn = own.has(siteLabel(hostOf(href)));
  if (!isOwn && holds(nameOf(hostOf(href)), 'strangers')) return 0;
  if (
    holds(words, 'strangers') &&
    !own.has(
      words
        .trim()
        .split(' ')
        .find((word) => holds(` ${word} `, 'strangers')) ?? '',
    )
  )
    return 0;
  const named = textScore(text);
  if (!isOwn && named < byText.exact && !isAddress(text)) return 0;
  if (named < byText.exact && holds(urlWords(href), 'article')) return 0;
  const score = named + endScore(href, text, named > 0);
  return score > 0 ? score + (isOwn ? 0.5 : -0.5) + (inFooter ? 0.5 : 0) : 0;
}
