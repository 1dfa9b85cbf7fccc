import type { Attachment } from '../cases/attachment.ts';
import type { Case, CaseEvent } from '../cases/events.ts';
import { caseOf, isSaidAgain } from '../cases/history.ts';
import { deletedId } from '../cases/union.ts';
import type { CaseSummary } from '../cases/summary.ts';
import { database, change } from './database.ts';
import type { Unreadable } from '../cases/read.ts';
import { sortEvents, eventsOf, summariseCase, dropTakenBack, drop } from './stored-case.ts';

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

/** Deletes a case with its files, leaving only that it was deleted, so that no other device brings it back. */
export function deleteCase(id: string): Promise<void> {
  return change([id], async (all) => {
    await drop(all, id);
    await all.objectStore('setAside').delete(id);
    const deleted = { id: deletedId(id), case: id, order: 0, at: new Date().toISOString(), type: 'deleted' as const };
    await all.objectStore('events').put(deleted);
  });
}
