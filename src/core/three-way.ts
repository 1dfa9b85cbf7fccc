import { isSame } from './canonical.ts';

type Parts = Record<string, unknown>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry of a list is known by: the id, host or key it has, else the whole of it. */
function nameOf(entry: unknown): string {
  const { id, host } = isParts(entry) ? entry : {};
  return JSON.stringify(id ?? host ?? entry);
}

const named = (list: readonly unknown[]): Parts => Object.fromEntries(list.map((entry) => [nameOf(entry), entry]));

/** A text that both changed, each in their own way: where it stands, theirs, and mine if there is one. */
export interface Both {
  at: string;
  text: string;
  mine: unknown;
}

/**
 * `mine`, made from `base`, on top of `theirs`, made from the same: what only one side changed counts as that side has it,
 * part by part, and lists entry by entry. Where both changed one thing mine counts; `both` hears of theirs if it is a text
 * that mine does not hold.
 */
export function threeWay(base: unknown, theirs: unknown, mine: unknown, both: (one: Both) => void, at = ''): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (Array.isArray(theirs) && Array.isArray(mine)) {
    const all = parts(named(Array.isArray(base) ? base : []), named(theirs), named(mine), both, at);
    return Object.values(all);
  }
  if (isParts(theirs) && isParts(mine)) return parts(isParts(base) ? base : {}, theirs, mine, both, at);
  if (typeof theirs === 'string' && !(typeof mine === 'string' && mine.includes(theirs)))
    both({ at, text: theirs, mine });
  return mine;
}

function parts(base: Parts, theirs: Parts, mine: Parts, both: (one: Both) => void, at: string): Parts {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const all = keys.map((key) => [key, threeWay(base[key], theirs[key], mine[key], both, at ? `${at}.${key}` : key)]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
