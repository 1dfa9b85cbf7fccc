/** First file of the index: all of it, or the first key of each of its pages. */
export const INDEX_FILE = 'index.txt';

/** One line per record, in the order of their numbers: its names, separated by TABs. */
export const NAMES_FILE = 'names.txt';

/** Key of the index's first line, whose value is the number of records in a shard; sorts before every other key. */
export const SIZE_KEY = '!';

/** Stands among the record numbers of a host that is a platform. */
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

/** Key under which the record of a company that others lead to is found. */
export function idKey(id: string): string {
  return `@${id}`;
}
