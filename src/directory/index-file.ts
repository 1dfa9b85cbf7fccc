import type { Result } from '../core/result.ts';
import { INDEX_FILE, PLATFORM_MARK, SIZE_KEY, shardFile } from './layout.ts';
import { Company } from './shape.ts';

/** Reads one of the directory's files (`index.txt`, `07.json`) as text. */
export type ReadFile = (name: string) => Promise<string>;

/** What the index says of one key. */
export interface IndexEntry {
  records: number[];
  platform: boolean;
}

/** Text after the key's TAB in an index sorted by code unit, found without parsing it. */
export function findLine(index: string, key: string): string | undefined {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf('\n', middle - 1) + 1;
    const newline = index.indexOf('\n', middle);
    const end = newline === -1 ? index.length : newline;
    const [found, value] = index.slice(start, end).split('\t', 2);
    if (found === key) return value;
    if (found === undefined || found < key) low = end + 1;
    else high = start;
  }
  return undefined;
}

/** The key's records (numbers from 1) and whether it is a platform; undefined when the index does not have it. */
export function findEntry(index: string, key: string): IndexEntry | undefined {
  const values = findLine(index, key)?.split(',');
  if (!values) return undefined;
  const records = values.filter((value) => value !== PLATFORM_MARK).map((value) => Math.abs(Number(value)));
  return { records, platform: values.includes(PLATFORM_MARK) };
}

/** The index as text; `broken` when it cannot be read or has no first line. */
export async function readIndex(read: ReadFile): Promise<Result<string, 'broken'>> {
  const index = await read(INDEX_FILE).catch(() => '');
  return findLine(index, SIZE_KEY) === undefined ? { ok: false, why: 'broken' } : { ok: true, value: index };
}

/** The records with these numbers; `broken` as soon as one cannot be read or is no company. */
export async function readRecords(
  index: string,
  numbers: number[],
  read: ReadFile,
): Promise<Result<Company[], 'broken'>> {
  const size = Number(findLine(index, SIZE_KEY));
  const companies: Company[] = [];
  for (const number of numbers) {
    const shard = await readShard(Math.floor((number - 1) / size), read);
    // Only the record asked for is checked: a shard holds dozens.
    const parsed = Company.safeParse(shard[(number - 1) % size]);
    if (!parsed.success) return { ok: false, why: 'broken' };
    companies.push(parsed.data);
  }
  return { ok: true, value: companies };
}

async function readShard(shard: number, read: ReadFile): Promise<unknown[]> {
  try {
    const records: unknown = JSON.parse(await read(shardFile(shard)));
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}
