import type { Case } from '../cases/events.ts';
import { byCase } from '../cases/merge.ts';
import { closedRank, SUMMARY_VERSION, type CaseSummary } from '../cases/summary.ts';
import { localDay } from '../core/date.ts';
import { deletedId } from '../cases/union.ts';
import { readCase } from './case-store.ts';
import { change, database, untilCasesChange } from './database.ts';
import type { Unreadable } from '../cases/read.ts';
import { summarise } from './stored-case.ts';

export interface Page {
  /** At most so many. */
  limit: number;
  /** Only what comes after this rank. */
  after?: string | undefined;
}

/** The lines of cases in the order of lists, how many there are in all, and what cannot be read. */
export async function listCases({
  limit,
  after,
}: Page): Promise<{ cases: CaseSummary[]; total: number; unreadable: Unreadable[] }> {
  const db = await database();
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  const all = db.transaction(['summaries', 'setAside']);
  const [cases, total, aside] = await Promise.all([
    all.objectStore('summaries').index('rank').getAll(range, limit),
    all.objectStore('summaries').count(),
    all.objectStore('setAside').getAll(undefined, 1000),
  ]);
  const unreadable = aside.map(({ id, why }) => ({ id, why }));
  if (cases.every(({ version }) => version === SUMMARY_VERSION)) return { cases, total, unreadable };
  await summariseAll();
  return listCases({ limit, after });
}

/** Makes every line anew from the events. */
export async function summariseAll(): Promise<void> {
  await change([], async (all) => {
    await all.objectStore('summaries').clear();
    const stored = byCase(await all.objectStore('events').getAll());
    for (const [caseId, events] of stored) await summarise(all, caseId, events);
  });
}

const inOrder = (lines: CaseSummary[]) => lines.toSorted((a, b) => (a.rank < b.rank ? -1 : 1));

/** The lines of a company's cases, in the order of lists. */
export async function listCasesOf(companyId: string): Promise<CaseSummary[]> {
  return inOrder(await (await database()).getAllFromIndex('summaries', 'companyId', companyId));
}

/** The lines of the cases at some hosts, in the order of lists. */
export async function listCasesAt(hosts: readonly string[]): Promise<CaseSummary[]> {
  const db = await database();
  const lines = await Promise.all(hosts.map((host) => db.getAllFromIndex('summaries', 'host', host)));
  return inOrder(lines.flat());
}

/** Every line of an open case whose bell is due on a day, in the order of lists. */
export async function listRinging(day: string): Promise<CaseSummary[]> {
  const range = IDBKeyRange.bound('1', `1${day}|~`);
  return (await database()).getAllFromIndex('summaries', 'rank', range);
}

/** The first bell after a day; undefined when nothing waits for one. */
export async function nextRing(day: string): Promise<CaseSummary | undefined> {
  const range = IDBKeyRange.bound(`1${day}|~`, '2');
  const [line] = await (await database()).getAllFromIndex('summaries', 'rank', range, 1);
  return line;
}

/** The case that was changed last among those prepared and not yet sent, whole. */
export async function lastPrepared(): Promise<Case | undefined> {
  const prepared = await (await database()).getAllFromIndex('summaries', 'state', 'drafted');
  const last = prepared.toSorted((a, b) => (a.changed < b.changed ? 1 : -1))[0];
  return last && (await readCase(last.id)).one;
}

/** The lines of at most so many cases that were closed before a moment (ISO 8601), the newest first. */
export async function listClosedBefore(moment: string, limit: number): Promise<CaseSummary[]> {
  const range = IDBKeyRange.lowerBound(closedRank(moment));
  return (await database()).getAllFromIndex('summaries', 'rank', range, limit);
}

/** The days of the oldest and the newest change of any case that is there. */
export const changesOf = untilCasesChange(async (): Promise<{ oldest?: string; newest?: string }> => {
  const moments = (await (await database()).getAll('summaries')).map(({ changed }) => changed).toSorted();
  const [oldest, newest] = [moments[0], moments.at(-1)];
  return oldest && newest ? { oldest: localDay(new Date(oldest)), newest: localDay(new Date(newest)) } : {};
});

/** How many cases there are and have been: those that are there, that cannot be read, and that were deleted. */
export const countCases = untilCasesChange(async (): Promise<number> => {
  const all = (await database()).transaction(['summaries', 'setAside', 'events']);
  const [lines, aside, events] = await Promise.all([
    all.objectStore('summaries').getAllKeys(),
    all.objectStore('setAside').getAllKeys(),
    all.objectStore('events').getAllKeys(),
  ]);
  const deleted = events.filter(([id, event]) => event === deletedId(id)).map(([id]) => id);
  return new Set([...lines, ...aside, ...deleted]).size;
});
