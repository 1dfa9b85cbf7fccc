import { caseOf } from '../cases/history.ts';
import { byCase } from '../cases/merge.ts';
import { searchText, searchWords } from '../cases/search-text.ts';
import type { CaseSummary } from '../cases/summary.ts';
import { listCases } from './case-lists.ts';
import { listEvents } from './records.ts';
import { onCasesChanged } from './database.ts';
import { readCase, readSummary } from './case-store.ts';

interface Entry {
  line: CaseSummary;
  text: string;
}

interface Index {
  entries: Map<string, Entry>;
  inOrder: readonly Entry[];
  /** How often everything had changed when it was built. */
  turn: number;
}

/** There once somebody has searched; the ids that changed since. */
let index: Index | undefined;
let stale = new Set<string>();
let turn = 0;

onCasesChanged((ids) => {
  if (ids.length > 0) return ids.forEach((id) => stale.add(id));
  // Nothing of what was deleted stays in memory.
  index = undefined;
  turn += 1;
});

const ALL = 1_000_000;

async function build(): Promise<Map<string, Entry>> {
  const [{ cases }, { events }] = await Promise.all([listCases({ limit: ALL }), listEvents()]);
  const known = byCase(events);
  const texts = (id: string) => {
    const one = caseOf(known.get(id) ?? []);
    return one ? searchText(one) : '';
  };
  return new Map(cases.map((line) => [line.id, { line, text: texts(line.id) }]));
}

async function renew(entries: Map<string, Entry>, id: string): Promise<void> {
  const [line, { one }] = await Promise.all([readSummary(id), readCase(id)]);
  if (line && one) entries.set(id, { line, text: searchText(one) });
  else entries.delete(id);
}

/** The index as the store is now. What changes while it is read is read again at the next search. */
async function upToDate(): Promise<readonly Entry[]> {
  const [changed, now, known] = [stale, turn, index?.turn === turn ? index : undefined];
  if (known && changed.size === 0) return known.inOrder;
  // Gone if reading fails, then built anew.
  index = undefined;
  stale = new Set();
  const entries = known?.entries ?? (await build());
  if (known) for (const id of changed) await renew(entries, id);
  const inOrder = [...entries.values()].toSorted((a, b) => (a.line.rank < b.line.rank ? -1 : 1));
  index = { entries, inOrder, turn: now };
  return inOrder;
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other: two searches at once must not build the index twice. */
function next<T>(act: () => Promise<T>): Promise<T> {
  const result = queue.then(act);
  queue = result.catch(() => undefined);
  return result;
}

/**
 * Cases that have every word of a query somewhere in company, letters, notes or answers, in the order of lists; at most
 * `limit`, and whether there are more.
 */
export async function searchCases(query: string, limit: number): Promise<{ cases: CaseSummary[]; more: boolean }> {
  const words = searchWords(query);
  if (words.length === 0) return { cases: [], more: false };
  const cases: CaseSummary[] = [];
  for (const { line, text } of await next(upToDate)) {
    if (!words.every((word) => text.includes(word))) continue;
    if (cases.length === limit) return { cases, more: true };
    cases.push(line);
  }
  return { cases, more: false };
}
