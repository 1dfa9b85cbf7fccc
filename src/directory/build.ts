import { PLATFORM_MARK, SHARDS, SIZE_KEY } from './layout.ts';
import { Company } from './shape.ts';

/** The directory as the popup reads it: a sorted text index (`key TAB record[,record…]`) and JSON arrays of records. */
export interface DirectoryFiles {
  index: string;
  shards: string[];
}

const KEY = /^=?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/;

/** The companies of one ndjson file. Throws, naming file and line, when a line is no company: the build must stop. */
export function parseCompanies(file: string, text: string): Company[] {
  return text.split('\n').flatMap((line, number) => (line === '' ? [] : [parseLine(line, `${file}:${number + 1}`)]));
}

function parseLine(line: string, where: string): Company {
  const parsed = Company.safeParse(parseJson(line, where));
  if (!parsed.success) throw new Error(`${where}: ${parsed.error.issues.map(describeIssue).join('; ')}`);
  const broken = keysOf(parsed.data).find(([key]) => !KEY.test(key));
  if (broken) throw new Error(`${where}: "${broken[0]}" is no host`);
  return parsed.data;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}

function describeIssue(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`;
}

/** Every host a company can be found under; weak ones, and those of which it has only a part, with `false`. */
export function keysOf(company: Company): [key: string, strong: boolean][] {
  const keys = new Map<string, boolean>();
  for (const path of company.paths ?? []) keys.set(path.slice(0, path.indexOf('/')), false);
  for (const key of company.weakDomains ?? []) keys.set(key, false);
  for (const { host } of company.domains) keys.set(host, true);
  return [...keys];
}

/** Index and shards, the same for the same input in any order. Throws when two companies share an id. */
export function buildDirectory(companies: Company[], platforms: string[] = []): DirectoryFiles {
  const sorted = companies.toSorted((a, b) => compare(a.id, b.id));
  const twice = sorted.find(({ id }, at) => sorted[at + 1]?.id === id);
  if (twice) throw new Error(`two companies have the id "${twice.id}"`);
  const size = Math.max(1, Math.ceil(sorted.length / SHARDS));
  const shards = Array.from({ length: SHARDS }, (_, at) => JSON.stringify(sorted.slice(at * size, (at + 1) * size)));
  return { index: writeIndex(sorted, platforms, size), shards };
}

function writeIndex(sorted: Company[], platforms: string[], size: number): string {
  const lines = new Map<string, string[]>([[SIZE_KEY, [String(size)]]]);
  const add = (key: string, value: string) => lines.set(key, [...(lines.get(key) ?? []), value]);
  for (const host of platforms) add(host, PLATFORM_MARK);
  sorted.forEach((company, at) => {
    // Records count from 1: a weak key is a negative number.
    for (const [key, strong] of keysOf(company)) add(key, String(strong ? at + 1 : -at - 1));
  });
  const rows = [...lines].toSorted(([a], [b]) => compare(a, b));
  return rows.map(([key, values]) => `${key}\t${values.join(',')}\n`).join('');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Hosts of a list file: a host a line, `#` starts a comment. */
export function parseHosts(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '');
}
