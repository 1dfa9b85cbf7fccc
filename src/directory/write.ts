import {
  hostKey,
  idKey,
  INDEX_FILE,
  NAMES_FILE,
  PAGE_MARK,
  pageFile,
  PLATFORM_MARK,
  shardFile,
  SIZE_KEY,
} from './layout.ts';
import { keysOf } from './build.ts';
import type { Company } from './shape.ts';

/** Most characters of a record shard, of a page of the index, and of an index in one file (one reading less). */
export const MOST = { shard: 24 * 1024, page: 24 * 1024, index: 128 * 1024 };

/**
 * File name → text of the directory as the popup reads it: a sorted index (`key TAB record[,record…]`), JSON arrays of
 * records, the names. The same for the same input in any order. Throws if two companies share an id.
 */
export function buildDirectory(companies: Company[], platforms: string[] = []): Map<string, string> {
  const sorted = companies.toSorted((a, b) => compare(a.id, b.id));
  const twice = sorted.find(({ id }, at) => sorted[at + 1]?.id === id);
  if (twice) throw new Error(`two companies have the id "${twice.id}"`);
  const records = sorted.map((company) => JSON.stringify(withoutIndexed(company)));
  const size = shardSize(records.map(({ length }) => length + 1));
  const shards = chunks(records, size).map((some): string => `[${some.join(',')}]`);
  return new Map([
    ...indexFiles(indexLines(sorted, platforms), `${SIZE_KEY}\t${size}\n`),
    ...shards.map((text, at) => [shardFile(at), text] as const),
    [NAMES_FILE, sorted.map((company) => `${namesOf(company).join('\t')}\n`).join('')],
  ]);
}

/** What only the indexes of numbers have: nobody needs it to write to a company. */
function withoutIndexed({ phones: _, registrations: __, ...record }: Company): Company {
  return record;
}

/** The most records that keep every shard small; one, however big that is. */
function shardSize(lengths: number[]): number {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const fitting = Math.floor((MOST.shard * lengths.length) / Math.max(1, total));
  let size = Math.max(1, Math.min(fitting, lengths.length));
  const isTooBig = (some: number[]) => some.reduce((sum, length) => sum + length, 1) > MOST.shard;
  while (size > 1 && chunks(lengths, size).some(isTooBig)) size--;
  return size;
}

function chunks<T>(list: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function indexLines(sorted: Company[], platforms: string[]): string[] {
  const lines = new Map<string, string[]>();
  const add = (key: string, value: string) => lines.set(key, [...(lines.get(key) ?? []), value]);
  const led = new Set(sorted.flatMap(({ runBy, movedTo }) => [runBy, movedTo]));
  for (const host of platforms) add(hostKey(host), PLATFORM_MARK);
  sorted.forEach((company, at) => {
    // Records count from 1, because a weak key is a negative number.
    for (const [key, strong] of keysOf(company)) add(hostKey(key), String(strong ? at + 1 : -at - 1));
    if (led.has(company.id)) add(idKey(company.id), String(at + 1));
  });
  const rows = [...lines].toSorted(([a], [b]) => compare(a, b));
  return rows.map(([key, values]) => `${key}\t${values.join(',')}\n`);
}

function indexFiles(lines: string[], head: string): [name: string, text: string][] {
  const all = lines.join('');
  if (all.length <= MOST.index) return [[INDEX_FILE, head + all]];
  const pages = pagesOf(lines);
  const table = pages.map((page, at) => `${page.slice(0, page.indexOf('\t'))}\t${PAGE_MARK}${at}\n`);
  return [[INDEX_FILE, head + table.join('')], ...pages.map((text, at): [string, string] => [pageFile(at), text])];
}

function pagesOf(lines: string[]): string[] {
  const pages: string[][] = [];
  let length = Infinity;
  for (const line of lines) {
    length += line.length;
    if (length > MOST.page) {
      pages.push([]);
      length = line.length;
    }
    pages.at(-1)?.push(line);
  }
  return pages.map((page) => page.join(''));
}

function namesOf({ name, brands = [], ended, movedTo }: Company): string[] {
  // Nobody answers for what is gone, so search must not find it.
  if (ended && !movedTo) return [];
  return [name, ...brands].map((text) => text.replace(/\s+/g, ' '));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
