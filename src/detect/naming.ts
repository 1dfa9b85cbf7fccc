import { longestMatch, padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { oncePer, oncePerPage, reason } from './evidence.ts';
import { urlParts } from './url-words.ts';
import { hostOf, siteLabel } from './site.ts';
import type { Evidence, Heading, PageKind, PageSnapshot } from './shape.ts';

/** The parts of a title: the name of the page, of the section, of the company. */
const partsOf = (title: string) =>
  title
    .slice(0, 300)
    .split(/\s[-–—>/:]+\s|:\s|[|»«•·]/)
    .map(padded);

/** Length of the longest name in a text; a name that is only a prefix counts to the end of its word. */
function longestName(part: string, names: readonly string[]): number {
  let longest = 0;
  for (const name of names) {
    const plain = name.replaceAll('*', '');
    const at = longestMatch(part, [name]) > 0 ? part.indexOf(plain) : -1;
    if (at < 0) continue;
    const end = name.endsWith('*') ? part.indexOf(' ', at + plain.length) : at + plain.length;
    longest = Math.max(longest, end - (name.startsWith('*') ? part.lastIndexOf(' ', at) + 1 : at));
  }
  return longest;
}

/** Words without those that say nothing beside a name, such as the site's own: "privacy verklaring - Bakker". */
function restOf(part: string, length: number, beside: readonly string[]): number {
  const idle = part.split(' ').filter((word) => word && longestMatch(` ${word} `, beside) > 0);
  return part.length - 2 - length - idle.reduce((sum, word) => sum + word.length + 1, 0);
}

/** How much of a text its name is: 1 where it is all but the name, ½ among a few words, ¼ in a sentence; 0 without. */
function shareOf(part: string, { names = [], never = [], beside = [] }: Words): number {
  const length = longestName(part, names);
  if (length === 0 || longestMatch(part, never) > 0) return 0;
  const rest = restOf(part, length, beside);
  if (rest <= length || (length >= 12 && rest <= 1.4 * length)) return 1;
  return part.length - 2 - length <= 40 ? 0.5 : 0.25;
}

const best = (parts: readonly string[], words: Words) =>
  parts.reduce((most, part) => Math.max(most, shareOf(part, words)), 0);

/** A heading that may name the page, and how much it counts. */
interface MainHeading {
  text: string;
  weight: number;
}

const weighed = (headings: readonly Heading[], level: number, most: number, weight: number): MainHeading[] =>
  headings
    .filter((one) => one.level === level)
    .slice(0, most)
    .map(({ text }) => ({ text, weight }));

/** Short lines at the top that are not links: they serve as headings on a page without heading tags. */
function firstLines({ blocks, links }: PageSnapshot): MainHeading[] {
  const linked = new Set(links.map(({ text }) => text));
  const short = blocks.slice(0, 30).filter((text) => text.length <= 60 && !linked.has(text));
  return short.slice(0, 12).map((text) => ({ text, weight: 1.5 }));
}

/** Where title and first headings are the site's name only, the heading after them is the page's own. */
function afterSiteName({ title, headings }: PageSnapshot): MainHeading[] {
  const parts = partsOf(title);
  const first = headings.slice(0, parts.length).map(({ text }) => padded(text));
  const next = headings[parts.length];
  const isSite = next && next.level > 1 && parts.every((part) => first.includes(part));
  return isSite ? [{ text: next.text, weight: 2 }] : [];
}

/** The page's main headings: those of level 1 and, for less, of level 2; where there is no level 1, the first few. */
function mainHeadings(page: PageSnapshot): MainHeading[] {
  const { headings } = page;
  if (headings.length === 0) return firstLines(page);
  const first = weighed(headings, 1, 4, 2.5);
  // A heading of level 1 may be the site's name; the page's own comes soon after it.
  const start = headings.slice(0, 4).map(({ text }, n) => ({ text, weight: n === 0 && first.length === 0 ? 2 : 1.2 }));
  const next = afterSiteName(page);
  if (first.length > 0) return [...first, ...next, ...weighed(headings, 2, 12, 0.7)];
  return [...start, ...weighed(headings, 2, 12, 1), ...firstLines(page)];
}

/** Everything that may name a page, split into parts for searching. */
interface PageNames {
  url: string[];
  title: string[];
  headings: (MainHeading & { parts: string[] })[];
  /** All parts together: a name that is not in here names nothing. */
  all: string;
}

const namesOf = oncePerPage((page): PageNames => {
  const url = urlParts(page.url);
  const title = partsOf(page.title);
  const headings = mainHeadings(page).map((one) => ({ ...one, parts: partsOf(one.text) }));
  return { url, title, headings, all: [...url, ...title, ...headings.flatMap(({ parts }) => parts)].join('') };
});

function headingReason({ headings }: PageNames, kind: PageKind, words: Words, weight: number): Evidence[] {
  const found = headings
    .map(({ text, parts, weight: own }) => ({ text, value: own * best(parts, words) }))
    .reduce((one, other) => (other.value > one.value ? other : one), { text: '', value: 0 });
  return found.value > 0 ? [reason(kind, found.value * weight, 'heading', found.text)] : [];
}

/** Names, and as addresses have them, without their small words: "protection des donnees", "protection donnees". */
const allNames = oncePer((names: readonly string[]): readonly string[] => {
  const short = names.map((name) =>
    name
      .split(' ')
      .filter((word) => word.length > 3)
      .join(' '),
  );
  return [...new Set([...names, ...short.filter((name) => name.includes(' '))])];
});

/** What a page calls itself by its address, title and main headings: `names`, unless one of `never` stands by. */
export function naming(page: PageSnapshot, kind: PageKind, words: Words, weight = 1): Evidence[] {
  const names = namesOf(page);
  // Only a few of the hundreds of words occur at all; only those are searched for part by part.
  const there = {
    never: words.never ?? [],
    names: allNames(words.names ?? []).filter((name) => longestMatch(names.all, [name]) > 0),
    beside: [...(words.beside ?? []), siteLabel(hostOf(page.url))].filter(Boolean),
  };
  if (there.names.length === 0) return [];
  // The last part of a path names the page itself; the parts before it name its section.
  const own = best(names.url.slice(-1), there) === 1 ? 2.5 : 0;
  const url = Math.max(own, 2 * best(names.url, there));
  const title = best(names.title, there);
  return [
    ...(url > 0 ? [reason(kind, url * weight, 'url', page.url)] : []),
    ...(title > 0 ? [reason(kind, 2 * title * weight, 'title', page.title)] : []),
    ...headingReason(names, kind, there, weight),
  ];
}

/** True if one of the words is in the page's title or first heading. */
export function isNamedWith(page: PageSnapshot, words: readonly string[] = []): boolean {
  const { title, headings } = namesOf(page);
  const parts = [...title, ...(page.headings.length > 0 ? (headings[0]?.parts ?? []) : [])];
  return longestMatch(parts.join(''), words) > 0;
}
