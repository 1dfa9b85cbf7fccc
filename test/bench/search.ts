import { indexNames, searchCompanies } from '../../src/directory/search.ts';
import { committed } from '../support/directory.ts';
import { median, round, timeControl } from './lookup.ts';

const QUERIES = ['abn amro', 'netflx', 'muller', 'kl', 'deutsche bank', 'h&m', 'nobody of that name'];
const ROUNDS = 7;

/** Medians, in milliseconds: until the names can be searched, a query with its records, a fixed loop. */
export interface SearchBench {
  ready: number;
  query: number;
  control: number;
}

/** Measures the search by name in the committed directory. */
export async function benchSearch(): Promise<SearchBench> {
  const names = await committed('names.txt');
  const [ready, query, control]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now();
    indexNames(names);
    ready.push(performance.now() - start);
    control.push(timeControl());
    for (const words of QUERIES) query.push(await timeQuery(words));
  }
  return { ready: round(median(ready)), query: round(median(query)), control: round(median(control)) };
}

async function timeQuery(words: string): Promise<number> {
  const start = performance.now();
  await searchCompanies(words, committed);
  return performance.now() - start;
}
