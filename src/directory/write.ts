import {
  hostKey,
  idKey,
  INDEX_FILE,
  NAMES_FILE,
  PAGE_MARK,
  pageFile,
  PHONES_FILE,
  PLATFORM_MARK,
  registerKey,
  REGISTERS_FILE,
  shardFile,
  SIZE_KEY,
} from './layout.ts';
import { keysOf } from './build.ts';
import { channelsOf } from './channels.ts';
import type { Platform } from './platforms.ts';
import type { Company } from './shape.ts';

/** Most characters of a record shard, of a page of the index, and of an index in one file (one reading less). */
export const MOST = { shard: 96 * 1024, page: 24 * 1024, index: 128 * 1024 };

/**
 * File name → text of the directory as the popup reads it: a sorted index (`key TAB record[,record…]`), JSON arrays of
 * records, the names. The same for the same input in any order. Throws if two companies share an id.
 */
export function buildDirectory(companies: Company[], platforms: Platform[] = []): Map<string, string> {
  const sorted = companies.toSorted((a, b) => compare(a.id, b.id));
  const twice = sorted.find(({ id }, at) => sorted[at + 1]?.id === id);
  if (twice) throw new Error(`two companies have the id "${twice.id}"`);
  const records = sorted.map((company) => JSON.stringify(withoutIndexed(company)));
  const shards = parcel(records, MOST.shard);
  const firsts = shards.map((_, at) => shards.slice(0, at).reduce((sum, shard) => sum + shard.length, 1));
  return new Map([
    ...indexFiles(indexLines(sorted, platforms), `${SIZE_KEY}\t${firsts.join(',')}\n`),
    ...shards.map((shard, at) => [shardFile(at), `[${shard.join(',')}]`] as const),
    [NAMES_FILE, namesFile(sorted)],
    [PHONES_FILE, numberLines(sorted, ({ phones = [] }) => phones.map(({ number }) => number))],
    [REGISTERS_FILE, numberLines(sorted, ({ registrations = [] }) => registrations.map(registerKey))],
  ]);
}

function numberLines(sorted: Company[], numbersOf: (company: Company) => string[]): string {
  const lines = new Map<string, number[]>();
  // Records count from 1, as in the index of hosts.
  sorted.forEach((company, at) => {
    for (const key of new Set(numbersOf(company))) lines.set(key, [...(lines.get(key) ?? []), at + 1]);
  });
  return rowsOf(lines).join('');
}

/** Key TAB value[,value…], by key. */
function rowsOf(lines: Map<string, (string | number)[]>): string[] {
  const rows = [...lines].toSorted(([a], [b]) => compare(a, b));
  return rows.map(([key, values]) => `${key}\t${values.join(',')}\n`);
}

/** What only the indexes of numbers have: nobody needs it to write to a company. */
function withoutIndexed(company: Company): Company {
  const { phones: _, registrations: __, ...record } = company;
  return record;
}

/** The texts in order, as many together as fit into the most characters, commas and brackets with them; one at least. */
function parcel(texts: string[], most: number): string[][] {
  const parcels: string[][] = [];
  let length = Infinity;
  for (const text of texts) {
    length += text.length + 1;
    if (length > most) {
      parcels.push([]);
      length = text.length + 2;
    }
    parcels.at(-1)?.push(text);
  }
  return parcels;
}

function indexLines(sorted: Company[], platforms: Platform[]): string[] {
  const lines = new Map<string, string[]>();
  const add = (key: string, value: string) => lines.set(key, [...(lines.get(key) ?? []), value]);
  const led = new Set(sorted.flatMap(({ runBy, movedTo }) => [runBy, movedTo]));
  for (const platform of platforms) add(hostKey(platform.host), markOf(platform));
  sorted.forEach((company, at) => {
    // Records count from 1, because a weak key is a negative number.
    for (const [key, strong] of keysOf(company)) add(hostKey(key), String(strong ? at + 1 : -at - 1));
    if (led.has(company.id)) add(idKey(company.id), String(at + 1));
  });
  return rowsOf(lines);
}

function markOf({ kind, paths }: Platform): string {
  return `${PLATFORM_MARK}${kind === 'hosts' ? '' : kind[0]}${paths.length > 0 ? `=${paths.join(';')}` : ''}`;
}

function indexFiles(lines: string[], head: string): [name: string, text: string][] {
  const all = lines.join('');
  if (all.length <= MOST.index) return [[INDEX_FILE, head + all]];
  const pages = parcel(lines, MOST.page).map((page) => page.join(''));
  const table = pages.map((page, at) => `${page.slice(0, page.indexOf('\t'))}\t${PAGE_MARK}${at}\n`);
  return [[INDEX_FILE, head + table.join('')], ...pages.map((text, at): [string, string] => [pageFile(at), text])];
}

/** `+` where somebody can be written to, else `-`, with the countries served; then the names. */
function namesFile(sorted: Company[]): string {
  const byId = new Map(sorted.map((company) => [company.id, company]));
  const isReachable = (company: Company): boolean => {
    const next = byId.get(company.movedTo ?? company.runBy ?? '');
    return channelsOf(next ?? company).length > 0;
  };
  return sorted
    .map((company) => [`${isReachable(company) ? '+' : '-'}${company.countries.join(',')}`, ...namesOf(company)])
    .map((columns) => (columns.length > 1 ? `${columns.join('\t')}\n` : '\n'))
    .join('');
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
