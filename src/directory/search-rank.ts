import { wordsOf } from './fold.ts';

/** One name of a record as the search compares it. */
export interface SearchName {
  /** Number of the record, from 1. */
  record: number;
  /** Somebody can be written to. */
  reachable: boolean;
  countries: string[];
  words: string[];
  /** All words as one, spaces between them, and none. */
  text: string;
  joined: string;
}

/** What was typed, and the country of who typed it. */
export interface Query {
  words: string[];
  text: string;
  joined: string;
  country: string;
}

/** The query for what was typed; `www.` and white space around it aside. */
export function queryOf(typed: string, country: string): Query {
  return queryOfWords(wordsOf(typed.slice(0, 100).replace(/^\s*(https?:\/\/)?(www\.)?/i, '')), country);
}

function queryOfWords(words: string[], country: string): Query {
  return { words, text: words.join(' '), joined: words.join(''), country };
}

// What people add to a name, and ends of hosts; they say nothing of whose it is.
const ASIDE = new Set(
  'klantenservice klantendienst kundenservice kundendienst helpdesk contact service nederland nl com de be fr eu uk'.split(
    ' ',
  ),
);

/** The query without what people add to a name; undefined when nothing else is there, or nothing was added. */
export function withoutAside({ words, country }: Query): Query | undefined {
  const rest = words.filter((word) => !ASIDE.has(word));
  return rest.length === 0 || rest.length === words.length ? undefined : queryOfWords(rest, country);
}

/**
 * The names that match, best first: whole words, beginnings, within; then own country, exact ones, who can be reached.
 * Records whose host is what was typed are exact, whatever their name (`hosts`).
 */
export function rank(names: SearchName[], query: Query, hosts: ReadonlySet<number>): SearchName[] {
  if (query.joined === '') return [];
  const exact = matchesOf(names, query, (name) => (hosts.has(name.record) ? EXACT : classOf(name, query)));
  // A slip of the finger is looked for only where nothing is spelled so.
  const found = exact.length > 0 ? exact : matchesOf(names, query, slipOf);
  return found.toSorted(compare).map(({ name }) => name);
}

/** How a name matches: whole words (0), a beginning (1), within (2), but for a slip (3); the less of the second the better. */
type Kind = readonly [tier: number, degree: number];

const EXACT: Kind = [0, 0];

interface Match {
  name: SearchName;
  order: number[];
}

function matchesOf(
  names: SearchName[],
  query: Query,
  kindOf: (name: SearchName, query: Query) => Kind | undefined,
): Match[] {
  return names.flatMap((name) => {
    const kind = kindOf(name, query);
    if (!kind) return [];
    const [tier, degree] = kind;
    // Of whole names the very one comes first; of beginnings whoever can be reached.
    const whole = tier === 0 ? degree : 0;
    const order = [tier, strangeness(name, query), whole, Number(!name.reachable), degree, spare(name, query)];
    return [{ name, order }];
  });
}

/** 0 for the user's country, 1 for who serves everybody, 2 for others. */
function strangeness({ countries }: SearchName, { country }: Query): number {
  if (countries.includes(country)) return 0;
  return countries.includes('*') ? 1 : 2;
}

function spare({ joined }: SearchName, query: Query): number {
  return joined.length - query.joined.length;
}

function compare(a: Match, b: Match): number {
  const at = a.order.findIndex((value, place) => value !== b.order[place]);
  return at === -1 ? a.name.record - b.name.record : (a.order[at] ?? 0) - (b.order[at] ?? 0);
}

const SHORTEST_INFIX = 4;

function classOf({ text, joined, words }: SearchName, query: Query): Kind | undefined {
  if (text === query.text || joined === query.joined) return EXACT;
  if (text.startsWith(`${query.text} `)) return [0, 1];
  // `1&1` is no `Formula 1`.
  const isSaying = query.words.some((typed) => typed.length > 1);
  if (isSaying && query.words.every((typed) => words.includes(typed))) return [0, 2];
  if (text.startsWith(query.text) || joined.startsWith(query.joined)) return [1, 0];
  if (isSaying && query.words.every((typed) => words.some((word) => word.startsWith(typed)))) return [1, 1];
  return query.joined.length >= SHORTEST_INFIX && joined.includes(query.joined) ? [2, 0] : undefined;
}

/** Each word typed is a word of the name but for a slip: one letter in four to seven, two in more. */
function slipOf({ words }: SearchName, query: Query): Kind | undefined {
  const isMeant = (typed: string) => words.some((word) => word === typed || isSlip(word, typed));
  return query.words.every(isMeant) ? [3, 0] : undefined;
}

function isSlip(word: string, typed: string): boolean {
  if (typed.length < SHORTEST_INFIX || word[0] !== typed[0]) return false;
  const most = typed.length < 8 ? 1 : 2;
  return Math.abs(word.length - typed.length) <= most && distance(word, typed) <= most;
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
