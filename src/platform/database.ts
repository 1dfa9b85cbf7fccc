import * as z from 'zod/mini';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Case, CaseEvent } from '../cases/events.ts';
import { caseOf, isSaidAgain } from '../cases/history.ts';
import { byCase, deletedId, preferred } from '../cases/merge.ts';
import { parseEvent } from '../cases/read.ts';
import { parseSavedCall, type SavedCall } from '../cases/saved-call.ts';
import { closedRank, SUMMARY_VERSION, summaryOf, type CaseSummary } from '../cases/summary.ts';
import { localDay } from '../core/date.ts';
import type { Result } from '../core/result.ts';
import type { Unreadable } from './messages.ts';
import { upgrade } from './migrations.ts';

/** A file kept with a case: a picture of a page, a recording. `data` is a data: address; `sha256` in hex, of its bytes. */
export interface Attachment {
  id: string;
  case: string;
  name: string;
  data: string;
  sha256?: string | undefined;
}

/** A case that cannot be read: as it was kept before version 4, or only named, with its events where they are. */
export interface SetAside {
  id: string;
  why: Unreadable['why'];
  record?: unknown;
}

export interface Schema extends DBSchema {
  /** Since version 2. */
  calls: { key: string; value: SavedCall };
  /** Since version 4: the truth; everything about cases is computed from it. */
  events: { key: [caseId: string, id: string]; value: CaseEvent; indexes: { case: string } };
  /** Since version 4: a line a case, computed. */
  summaries: {
    key: string;
    value: CaseSummary;
    indexes: { rank: string; host: string; companyId: string; state: string };
  };
  /** Since version 4, before that `pictures`. */
  attachments: { key: string; value: Attachment; indexes: { case: string } };
  /** Since version 4. */
  setAside: { key: string; value: SetAside };
}

export const DATABASE_VERSION = 4;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

// Opened in the background only: in Firefox IndexedDB fails in extension pages of private windows.
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('tapeback', DATABASE_VERSION, {
    // What fails half-way leaves the old database as it was.
    upgrade: (db, from, _, change) => {
      change.done.catch(() => undefined);
      void upgrade(db, from, change).catch(() => change.abort());
    },
    blocking: () => void closeDatabase(),
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the database; the next act opens it again. A newer version of ours waits for that. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

type Stores = ('events' | 'summaries' | 'attachments' | 'setAside' | 'calls')[];
const everyStore: Stores = ['events', 'summaries', 'attachments', 'setAside', 'calls'];
type Change = IDBPTransaction<Schema, Stores, 'readwrite'>;

const listeners = new Set<(ids: readonly string[]) => void>();

/** Is told after cases changed on disk, by their ids; none named means any of them. */
export function onCasesChanged(listener: (ids: readonly string[]) => void): void {
  listeners.add(listener);
}

/**
 * One transaction that holds whole or not at all: it is given back only when it is on disk, and then whoever listens is
 * told of the cases. What throws in it undoes it.
 */
async function change<T>(cases: readonly string[], act: (change: Change) => Promise<T>): Promise<T> {
  const all: Change = (await database()).transaction(everyStore, 'readwrite', { durability: 'strict' });
  try {
    const [value] = await Promise.all([act(all), all.done]);
    listeners.forEach((listener) => listener(cases));
    return value;
  } catch (error) {
    try {
      all.abort();
    } catch {
      // It has ended already.
    }
    await all.done.catch(() => undefined);
    throw error;
  }
}

const today = () => localDay(new Date());

interface Found {
  events: CaseEvent[];
  unreadable: Unreadable[];
}

/** Sorts events into what can be read and what cannot, which stays stored untouched. */
function sortEvents(stored: readonly unknown[]): Found {
  const found: Found = { events: [], unreadable: [] };
  for (const one of stored) {
    const parsed = parseEvent(one);
    if (parsed.ok) found.events.push(parsed.value);
    else found.unreadable.push({ id: String((one as { id?: unknown }).id), why: parsed.why });
  }
  return found;
}

async function eventsOf(all: Change, caseId: string): Promise<CaseEvent[]> {
  return sortEvents(await all.objectStore('events').index('case').getAll(caseId)).events;
}

/**
 * Writes the line of a case anew from what is stored of it. One that is gone has none; one that cannot be made out,
 * because what it began with cannot be read, is listed among what is set aside.
 */
async function summarise(all: Change, caseId: string, stored: readonly unknown[], today: string): Promise<void> {
  const { events, unreadable } = sortEvents(stored);
  const one = caseOf(events);
  const [lines, aside] = [all.objectStore('summaries'), all.objectStore('setAside')];
  await (one ? lines.put(summaryOf(one, today)) : lines.delete(caseId));
  const [first] = unreadable;
  await (one || !first ? aside.delete(caseId) : aside.put({ id: caseId, why: first.why }));
}

const summariseCase = async (all: Change, caseId: string) =>
  summarise(all, caseId, await all.objectStore('events').index('case').getAll(caseId), today());

/**
 * Appends what happened to a case, with a file in the same transaction, and gives each event its order. An event whose id
 * is there already is the same event said twice; that a letter was sent is noted once. False when there is no such case,
 * and the first event does not begin one.
 */
export function appendEvents(
  caseId: string,
  news: readonly CaseEvent[],
  attachments: readonly Attachment[] = [],
): Promise<boolean> {
  return change([caseId], async (all) => {
    const before = await eventsOf(all, caseId);
    const isThere = before.some(({ type }) => type === 'drafted') || news[0]?.type === 'drafted';
    if (!isThere || before.some(({ type }) => type === 'deleted')) return false;
    const added = placed(before, caseId, news);
    await Promise.all([
      ...added.map((event) => all.objectStore('events').put(event)),
      ...attachments.map((one) => all.objectStore('attachments').put(one)),
    ]);
    if (added.some(({ type }) => type === 'undone')) await dropTakenBack(all, caseId);
    await summariseCase(all, caseId);
    return true;
  });
}

/** The bytes of files whose keeping was taken back go; that they were there stays. */
async function dropTakenBack(all: Change, caseId: string): Promise<void> {
  const events = await eventsOf(all, caseId);
  const undone = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
  for (const event of events)
    if (event.type === 'attached' && undone.has(event.id))
      await all.objectStore('attachments').delete(event.attachment);
}

/** The events that are new to a case, each in its order after those that are there. */
function placed(before: readonly CaseEvent[], caseId: string, news: readonly CaseEvent[]): CaseEvent[] {
  const all = [...before];
  for (const event of news) {
    const one = caseOf(all);
    if (all.some(({ id }) => id === event.id) || (one && isSaidAgain(one, event))) continue;
    all.push({ ...event, case: caseId, order: Math.max(-1, ...all.map(({ order }) => order)) + 1 });
  }
  return all.slice(before.length);
}

/** One case whole, with what of it cannot be read; undefined when there is none. */
export async function readCase(id: string): Promise<{ one: Case | undefined; unreadable: Unreadable[] }> {
  const { events, unreadable } = sortEvents(await (await database()).getAllFromIndex('events', 'case', id));
  return { one: caseOf(events), unreadable };
}

/** The line of one case; undefined when there is none. */
export async function readSummary(id: string): Promise<CaseSummary | undefined> {
  return (await database()).get('summaries', id);
}

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
    for (const [caseId, events] of stored) await summarise(all, caseId, events, today());
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

/** Deletes a case with its files, leaving only that it was deleted, so that no other device brings it back. */
export function deleteCase(id: string): Promise<void> {
  return change([id], async (all) => {
    await drop(all, id);
    await all.objectStore('setAside').delete(id);
    const deleted = { id: deletedId(id), case: id, order: 0, at: new Date().toISOString(), type: 'deleted' as const };
    await all.objectStore('events').put(deleted);
  });
}

/** Removes everything of a case but that it was deleted. */
async function drop(all: Change, caseId: string): Promise<void> {
  const [events, attachments] = [all.objectStore('events'), all.objectStore('attachments')];
  for (const key of await events.index('case').getAllKeys(caseId))
    if (key[1] !== deletedId(caseId)) await events.delete(key);
  for (const key of await attachments.index('case').getAllKeys(caseId)) await attachments.delete(key);
  await all.objectStore('summaries').delete(caseId);
}

/** Of two records that claim one place in a case, the one all devices keep; what is not readable here is nobody's to judge. */
function kept(before: unknown, event: CaseEvent): CaseEvent {
  const known = parseEvent(before);
  return known.ok ? preferred(known.value, event) : event;
}

export interface Merged {
  /** Events that were not there before. */
  added: number;
  /** Records that are no events, and were left out. */
  broken: number;
}

/**
 * Adds what another device or a backup holds: the union of events by case and id, files and calls by id, in one
 * transaction. Events of a newer version are stored as they are. Files of cases that are not there are left out.
 */
export function mergeIn(
  events: readonly unknown[],
  attachments: readonly Attachment[] = [],
  calls: readonly SavedCall[] = [],
): Promise<Merged> {
  const { readable, newer, broken } = sortIncoming(events);
  const cases = [...new Set([...readable, ...newer, ...attachments].map((one) => one.case))];
  return change(cases, async (all) => {
    let added = 0;
    for (const [caseId, news] of byCase([...newer, ...readable])) added += await mergeCase(all, caseId, news, readable);
    for (const one of attachments) await mergeFile(all, one);
    for (const call of calls) await mergeCall(all, call);
    const undone = [...readable].filter(({ type }) => type === 'undone');
    for (const caseId of new Set([...undone, ...attachments].map((one) => one.case))) await dropTakenBack(all, caseId);
    return { added, broken };
  });
}

/** Adds to one case, and gives back how many events were new; a case is read once, since a backup may hold all of them. */
async function mergeCase(
  all: Change,
  caseId: string,
  news: readonly CaseEvent[],
  readable: ReadonlySet<CaseEvent>,
): Promise<number> {
  const store = all.objectStore('events');
  const before = await store.index('case').getAll(caseId);
  const held = new Map(before.map((one) => [one.id, one]));
  for (const event of news) {
    const known = held.get(event.id);
    held.set(event.id, readable.has(event) ? kept(known, event) : (known ?? event));
  }
  await Promise.all([...new Set(news.map(({ id }) => id))].map((id) => store.put(held.get(id)!)));
  await (held.has(deletedId(caseId)) ? drop(all, caseId) : summarise(all, caseId, [...held.values()], today()));
  return held.size - before.length;
}

/** A file that is there stays what it is; one of a case that is not there is left out. */
async function mergeFile(all: Change, one: Attachment): Promise<void> {
  const [files, events] = [all.objectStore('attachments'), all.objectStore('events')];
  const [known, begun, deleted] = await Promise.all([
    files.getKey(one.id),
    events.index('case').getKey(one.case),
    events.getKey([one.case, deletedId(one.case)]),
  ]);
  if (known === undefined && begun !== undefined && deleted === undefined) await files.put(one);
}

/** A call noted later counts. */
async function mergeCall(all: Change, call: SavedCall): Promise<void> {
  const before = await all.objectStore('calls').get(call.id);
  if (!before || before.savedAt < call.savedAt) await all.objectStore('calls').put(call);
}

const Placed = z.looseObject({ id: z.string(), case: z.string(), type: z.string() });

/** Records from elsewhere: events, events of a newer version that at least say where they belong, and what is neither. */
function sortIncoming(records: readonly unknown[]) {
  const sorted = { readable: new Set<CaseEvent>(), newer: new Set<CaseEvent>(), broken: 0 };
  for (const record of records) {
    const [parsed, placed] = [parseEvent(record), Placed.safeParse(record)];
    if (parsed.ok) sorted.readable.add(parsed.value);
    else if (parsed.why === 'unknown-version' && placed.success) sorted.newer.add(placed.data as unknown as CaseEvent);
    else sorted.broken += 1;
  }
  return sorted;
}

/** Events as they are stored, those of a newer version among them, in the order of their keys, at most `limit` at a time. */
export async function listRecords(limit: number, after?: readonly [string, string]): Promise<CaseEvent[]> {
  const range = after && IDBKeyRange.lowerBound([...after], true);
  return (await database()).getAll('events', range, limit);
}

/** Every event that can be read, and what cannot: for a backup and for other devices. */
export async function listEvents(): Promise<Found> {
  return sortEvents(await (await database()).getAll('events'));
}

/** One file kept with a case; undefined when it is not there (any more). */
export async function readAttachment(id: string): Promise<Attachment | undefined> {
  return (await database()).get('attachments', id);
}

/** The files kept with a case, or with every case. */
export async function listAttachments(caseId?: string): Promise<Attachment[]> {
  const db = await database();
  return caseId === undefined ? db.getAll('attachments') : db.getAllFromIndex('attachments', 'case', caseId);
}

/** The file after another by id, one at a time because each may be large; undefined when there is none. */
export async function nextAttachment(after: string | undefined): Promise<Attachment | undefined> {
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  return (await (await database()).getAll('attachments', range, 1))[0];
}

/** What is stored besides events and cannot be read, as it is stored: cases set aside, and calls. */
export async function listUnreadable(): Promise<unknown[]> {
  const all = (await database()).transaction(['setAside', 'calls']);
  const [aside, calls] = await Promise.all([all.objectStore('setAside').getAll(), all.objectStore('calls').getAll()]);
  return [...aside.filter(({ record }) => record !== undefined), ...calls.filter((one) => !parseSavedCall(one).ok)];
}

/** The lines of at most so many cases that were closed before a moment (ISO 8601), the newest first. */
export async function listClosedBefore(moment: string, limit: number): Promise<CaseSummary[]> {
  const range = IDBKeyRange.lowerBound(closedRank(moment));
  return (await database()).getAllFromIndex('summaries', 'rank', range, limit);
}

/** The days of the oldest and the newest change of any case that is there. */
export async function changesOf(): Promise<{ oldest?: string; newest?: string }> {
  const moments = (await (await database()).getAll('summaries')).map(({ changed }) => changed).toSorted();
  const [oldest, newest] = [moments[0], moments.at(-1)];
  return oldest && newest ? { oldest: localDay(new Date(oldest)), newest: localDay(new Date(newest)) } : {};
}

/** Every noted call that can be read, and the ones that cannot. */
export async function listCalls(): Promise<{ calls: SavedCall[]; unreadable: Unreadable[] }> {
  const calls: SavedCall[] = [];
  const unreadable: Unreadable[] = [];
  for (const one of await (await database()).getAll('calls')) {
    const parsed: Result<SavedCall, Unreadable['why']> = parseSavedCall(one);
    if (parsed.ok) calls.push(parsed.value);
    else unreadable.push({ id: String(one.id), why: parsed.why });
  }
  return { calls, unreadable };
}

export async function saveCall(value: SavedCall): Promise<void> {
  await (await database()).put('calls', value);
}

export async function deleteCall(id: string): Promise<void> {
  await (await database()).delete('calls', id);
}

/** Empties every store. */
export async function deleteAllRecords(): Promise<void> {
  const all = (await database()).transaction(everyStore, 'readwrite');
  await Promise.all([...everyStore.map((name) => all.objectStore(name).clear()), all.done]);
  listeners.forEach((listener) => listener([]));
}
