import MiniSearch from 'minisearch';
import type { Result } from '../core/result.ts';
import { wordsOf } from './fold.ts';
import { follow } from './hops.ts';
import { openDirectory, readRecords, type Directory, type ReadFile } from './index-file.ts';
import { NAMES_FILE } from './layout.ts';
import type { Company } from './shape.ts';

const MOST_RESULTS = 8;

type NameSearch = MiniSearch<{ id: number; names: string }>;

// Built at the first search and cached while the popup is open.
const indexes = new WeakMap<ReadFile, NameSearch>();

/**
 * The companies whose name or brand is most like the query, best first, at most eight; a brand gives the company that
 * runs it, with the brand among its brands. `broken` if the directory's files cannot be read.
 */
export async function searchCompanies(query: string, read: ReadFile): Promise<Result<Company[], 'broken'>> {
  const [directory, index] = await Promise.all([openDirectory(read), openNames(read)]);
  if (!directory.ok) return directory;
  if (!index.ok) return index;
  const numbers = index.value.search(query.slice(0, 100)).map(({ id }) => Number(id));
  const found = await readRecords(directory.value, numbers.slice(0, MOST_RESULTS));
  return found.ok ? leadAll(found.value, directory.value) : found;
}

async function openNames(read: ReadFile): Promise<Result<NameSearch, 'broken'>> {
  const known = indexes.get(read);
  if (known) return { ok: true, value: known };
  const names = await read(NAMES_FILE).catch(() => '');
  if (names === '') return { ok: false, why: 'broken' };
  const index = indexNames(names);
  indexes.set(read, index);
  return { ok: true, value: index };
}

/** A search over the text of the names file: one line per record, its names separated by TABs. */
export function indexNames(text: string): NameSearch {
  const index: NameSearch = new MiniSearch({
    fields: ['names'],
    tokenize: wordsOf,
    // The terms are already folded.
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  const lines = text.split('\n').map((names, at) => ({ id: at + 1, names }));
  index.addAll(lines.filter(({ names }) => names !== ''));
  return index;
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
