import type { Result } from '../core/result.ts';
import { channelsOf } from './channels.ts';
import { wordsOf } from './fold.ts';
import { follow } from './hops.ts';
import { findHost, openDirectory, readRecords, type Directory, type ReadFile } from './index-file.ts';
import { NAMES_FILE } from './layout.ts';
import { queryOf, rank, withoutAside, type Query, type SearchName } from './search-rank.ts';
import type { Company } from './shape.ts';

const MOST_RESULTS = 8;
// Brands of one company, and doubles, fall together.
const MOST_READ = 16;
const ENDS = new Set(['nl', 'com', 'be', 'de', 'fr']);

// Made at the first search and kept as long as the popup lives.
const indexes = new WeakMap<ReadFile, SearchName[]>();

/**
 * The companies whose name or brand is most like the query for a user in `country` (ISO 3166-1 alpha-2), best first, at
 * most eight; a brand gives the company that runs it, with the brand among its brands. A phone or company number gives
 * whose it is. `broken` when the directory's files cannot be read.
 */
export async function searchCompanies(
  query: string,
  read: ReadFile,
  country = '',
): Promise<Result<Company[], 'broken'>> {
  const byNumber = await searchNumber(query, read, country);
  if (byNumber) return byNumber;
  const [directory, names] = await Promise.all([openDirectory(read), openNames(read)]);
  if (!directory.ok) return directory;
  if (!names.ok) return names;
  const typed = queryOf(query, country);
  const numbers = await recordsFor(typed, names.value, directory.value);
  const other = numbers.ok && numbers.value.length === 0 ? withoutAside(typed) : undefined;
  const ranked = other ? await recordsFor(other, names.value, directory.value) : numbers;
  if (!ranked.ok) return ranked;
  const records = await readRecords(directory.value, ranked.value);
  const found = records.ok ? await leadAll(records.value, directory.value) : records;
  return found.ok ? { ok: true, value: mergeDoubles(found.value).slice(0, MOST_RESULTS) } : found;
}

async function searchNumber(
  query: string,
  read: ReadFile,
  country: string,
): Promise<Result<Company[], 'broken'> | undefined> {
  if (!/\d{3}|\d[\s./()-]*\d[\s./()-]*\d/.test(query)) return undefined;
  const { isNumber, lookupNumber } = await import('./numbers.ts');
  if (!isNumber(query)) return undefined;
  const { companies, named, broken } = await lookupNumber(query, country, read);
  if (broken) return { ok: false, why: 'broken' };
  return { ok: true, value: companies.length > 0 ? companies.slice(0, MOST_RESULTS) : named ? [named.company] : [] };
}

async function recordsFor(
  query: Query,
  names: SearchName[],
  directory: Directory,
): Promise<Result<number[], 'broken'>> {
  const hosts = await hostsOf(query, directory);
  if (!hosts.ok) return hosts;
  const records = rank(names, query, hosts.value).map(({ record }) => record);
  return { ok: true, value: [...new Set(records)].slice(0, MOST_READ) };
}

/** Records that have the one word typed as their host, below the user's country or `.com`: `ah` is `ah.nl`'s. */
async function hostsOf(
  { joined, words, country }: Query,
  directory: Directory,
): Promise<Result<Set<number>, 'broken'>> {
  const found = new Set<number>();
  const label = words.length > 1 && ENDS.has(words.at(-1) ?? '') ? words.slice(0, -1).join('') : joined;
  if (!/^[a-z0-9]+$/.test(label)) return { ok: true, value: found };
  for (const end of [country === 'GB' ? 'co.uk' : country.toLowerCase(), 'com'].filter(Boolean)) {
    const entry = await findHost(directory, `${label}.${end}`);
    if (!entry.ok) return entry;
    for (const record of entry.value?.strong ?? []) found.add(record);
  }
  return { ok: true, value: found };
}

async function openNames(read: ReadFile): Promise<Result<SearchName[], 'broken'>> {
  const known = indexes.get(read);
  if (known) return { ok: true, value: known };
  const text = await read(NAMES_FILE).catch(() => '');
  if (text === '') return { ok: false, why: 'broken' };
  const names = indexNames(text);
  indexes.set(read, names);
  return { ok: true, value: names };
}

/** The names of the names file as they are compared: a line a record, `+NL TAB name TAB brand…`. */
export function indexNames(text: string): SearchName[] {
  return text.split('\n').flatMap((line, at) => {
    const [flags = '', ...names] = line.split('\t');
    const [reachable, countries] = [flags.startsWith('+'), flags.slice(1).split(',')];
    return names.map((name) => {
      const words = wordsOf(name);
      return { record: at + 1, reachable, countries, words, text: words.join(' '), joined: words.join('') };
    });
  });
}

async function leadAll(companies: Company[], directory: Directory): Promise<Result<Company[], 'broken'>> {
  const found = new Map<string, Company>();
  for (const company of companies) {
    const lead = await follow(company, directory);
    if (!lead.ok && lead.why === 'broken') return { ok: false, why: 'broken' };
    const end = lead.ok ? lead.value.company : undefined;
    if (end && !end.ended && !found.has(end.id)) found.set(end.id, end === company ? end : withBrand(end, company));
  }
  return { ok: true, value: [...found.values()] };
}

function withBrand(company: Company, { name, brands = [] }: Company): Company {
  return { ...company, brands: [...new Set([name, ...brands, ...(company.brands ?? [])])] };
}

/** Of several records of one name in one country the first that can be written to, in the place of the first. */
function mergeDoubles(companies: Company[]): Company[] {
  const found = new Map<string, Company>();
  for (const company of companies) {
    const key = [...wordsOf(company.name), company.countries.join()].join(' ');
    const known = found.get(key);
    if (!known || (channelsOf(known).length === 0 && channelsOf(company).length > 0)) found.set(key, company);
  }
  return [...found.values()];
}
