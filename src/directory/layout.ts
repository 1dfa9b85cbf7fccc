import type { Registration } from './shape.ts';

/** First file of the index: all of it, or the first key of each of its pages. */
export const INDEX_FILE = 'index.txt';

/** One line per record, in the order of their numbers: whether and for whom it can be reached, then its names, separated by TABs. */
export const NAMES_FILE = 'names.txt';

/** Numbers the companies are called on, sorted: a number a line, with the numbers of its records. */
export const PHONES_FILE = 'phones.txt';

/** Numbers in registers of companies, sorted: `kvk:12345678` a line, with the numbers of its records. */
export const REGISTERS_FILE = 'registers.txt';

/** Key of the index's first line, whose value is the number of each shard's first record; sorts before every other key. */
export const SIZE_KEY = '!';

/**
 * Begins what stands among the record numbers of a host that is a platform: `p`, `pn` where names stand behind the host,
 * or `ps` where some pages are others', then `=` and beginnings of paths, separated by semicolons.
 */
export const PLATFORM_MARK = 'p';

/** Starts the value of a line that leads to a page of the index. */
export const PAGE_MARK = '>';

/** File of one record shard within the directory's folder: `07.json`. */
export function shardFile(shard: number): string {
  return `${String(shard).padStart(2, '0')}.json`;
}

/** File of one page of an index too big for one file: `index-07.txt`. */
export function pageFile(page: number): string {
  return `index-${String(page).padStart(2, '0')}.txt`;
}

/**
 * A host key as sorted in the index: labels from the right (`nl,example,www`; `=` becomes a comma at the end), so that a
 * host and everything below it are next to each other. The comma sorts before every character of a label.
 */
export function hostKey(key: string): string {
  return key.startsWith('=') ? `${hostKey(key.slice(1))},` : key.split('.').toReversed().join(',');
}

/** A register's number as its index has it. */
export function registerKey({ register, number }: Pick<Registration, 'register' | 'number'>): string {
  return `${register}:${number}`;
}

/** Key under which the record of a company that others lead to is found. */
export function idKey(id: string): string {
  return `@${id}`;
}
