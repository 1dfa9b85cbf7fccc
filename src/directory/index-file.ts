import type { Result } from '../core/result.ts';
import { hostKey, idKey, INDEX_FILE, PAGE_MARK, pageFile, PLATFORM_MARK, shardFile, SIZE_KEY } from './layout.ts';
import type { Platform } from './platforms.ts';
import { Company } from './shape.ts';

/** Reads one of the directory's files (`index.txt`, `07.json`) as text. */
export type ReadFile = (name: string) => Promise<string>;

/** What the index says of one key: numbers of records, from 1, and what kind of platform it is, if one. */
export interface IndexEntry {
  records: number[];
  /** Those of them whose own host it is. */
  strong: number[];
  platform?: Pick<Platform, 'kind' | 'paths'>;
}

/** The directory during one lookup: no file is read or parsed twice. */
export interface Directory {
  root: string;
  /** Number of each shard's first record, rising. */
  firsts: number[];
  /** Text of a page of the index, or undefined. */
  page(number: number): Promise<string | undefined>;
  /** Records of a shard, unchecked; none if it cannot be read. */
  shard(number: number): Promise<unknown[]>;
}

/** The last line of a sorted index whose key does not come after this one, found without parsing the index. */
export function findFloor(index: string, key: string): { key: string; value: string } | undefined {
  let low = 0;
  let high = index.length;
  let floor: string | undefined;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf('\n', middle - 1) + 1;
    const newline = index.indexOf('\n', middle);
    const end = newline === -1 ? index.length : newline;
    const line = index.slice(start, end);
    if (keyIn(line) > key) high = start;
    else {
      floor = line;
      low = end + 1;
    }
  }
  return floor === undefined ? undefined : { key: keyIn(floor), value: floor.slice(keyIn(floor).length + 1) };
}

function keyIn(line: string): string {
  const tab = line.indexOf('\t');
  return tab === -1 ? line : line.slice(0, tab);
}

/** Opens the directory; `broken` if the index cannot be read or has no first line. */
export async function openDirectory(read: ReadFile): Promise<Result<Directory, 'broken'>> {
  const root = await read(INDEX_FILE).catch(() => '');
  const first = findFloor(root, SIZE_KEY);
  if (first?.key !== SIZE_KEY) return { ok: false, why: 'broken' };
  const page = once((number) => read(pageFile(number)).catch(() => undefined));
  const shard = once((number) => readShard(number, read));
  return { ok: true, value: { root, firsts: first.value.split(',').map(Number), page, shard } };
}

function once<T>(read: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const answer = known.get(number) ?? read(number);
    known.set(number, answer);
    return answer;
  };
}

async function readShard(shard: number, read: ReadFile): Promise<unknown[]> {
  try {
    const records: unknown = JSON.parse(await read(shardFile(shard)));
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}

/** What the index has for a host key (`example.nl`, `=example.nl`); undefined if it does not have the key. */
export function findHost(directory: Directory, key: string): Promise<Result<IndexEntry | undefined, 'broken'>> {
  return findEntry(directory, hostKey(key));
}

async function findEntry(directory: Directory, key: string): Promise<Result<IndexEntry | undefined, 'broken'>> {
  let line = findFloor(directory.root, key);
  if (line?.value.startsWith(PAGE_MARK)) {
    const page = await directory.page(Number(line.value.slice(1)));
    if (page === undefined) return { ok: false, why: 'broken' };
    line = findFloor(page, key);
  }
  return { ok: true, value: line?.key === key ? entryOf(line.value) : undefined };
}

function entryOf(value: string): IndexEntry {
  const values = value.split(',');
  const mark = values.find((one) => one.startsWith(PLATFORM_MARK));
  const numbers = values.filter((one) => one !== mark).map(Number);
  const entry = { records: numbers.map(Math.abs), strong: numbers.filter((number) => number > 0) };
  return mark === undefined ? entry : { ...entry, platform: platformOf(mark) };
}

const KINDS: Record<string, Platform['kind']> = { n: 'names', s: 'sites' };

function platformOf(mark: string): Pick<Platform, 'kind' | 'paths'> {
  const [start = '', paths = ''] = mark.split('=');
  return { kind: KINDS[start.slice(PLATFORM_MARK.length)] ?? 'hosts', paths: paths === '' ? [] : paths.split(';') };
}

/** The company with this id, if any record leads to it; undefined if none does, `broken` if it cannot be read. */
export async function findCompany(directory: Directory, id: string): Promise<Result<Company | undefined, 'broken'>> {
  const entry = await findEntry(directory, idKey(id));
  if (!entry.ok) return entry;
  const found = await readRecords(directory, entry.value?.records ?? []);
  return found.ok ? { ok: true, value: found.value[0] } : found;
}

/** The records with these numbers; `broken` as soon as one cannot be read or is not a company. */
export async function readRecords(directory: Directory, numbers: number[]): Promise<Result<Company[], 'broken'>> {
  const companies: Company[] = [];
  for (const number of numbers) {
    const at = directory.firsts.findLastIndex((first) => first <= number);
    const shard = await directory.shard(at);
    // Only the record asked for is checked: a shard holds dozens.
    const parsed = Company.safeParse(shard[number - (directory.firsts[at] ?? 0)]);
    if (!parsed.success) return { ok: false, why: 'broken' };
    companies.push(parsed.data);
  }
  return { ok: true, value: companies };
}
