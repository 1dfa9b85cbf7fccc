/** Record shards of a build; each holds the same number of records, the last ones fewer. */
export const SHARDS = 64;

export const INDEX_FILE = 'index.txt';

/** Key of the index's first line, whose value is the number of records in a shard; sorts before every host. */
export const SIZE_KEY = '!';

/** Stands among the record numbers of a host that is a platform. */
export const PLATFORM_MARK = 'p';

/** File of one shard within the directory's folder: `07.json`. */
export function shardFile(shard: number): string {
  return `${String(shard).padStart(2, '0')}.json`;
}
