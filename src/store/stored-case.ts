import type { CaseEvent } from '../cases/events.ts';
import { caseOf } from '../cases/history.ts';
import { deletedId } from '../cases/union.ts';
import { parseEvent } from '../cases/read.ts';
import { summaryOf } from '../cases/summary.ts';
import { localDay } from '../core/date.ts';
import type { Change } from './schema.ts';
import type { Unreadable } from '../cases/read.ts';

export interface Found {
  events: CaseEvent[];
  unreadable: Unreadable[];
}

/** Sorts events into what can be read and what cannot, which stays stored untouched. */
export function sortEvents(stored: readonly unknown[]): Found {
  const found: Found = { events: [], unreadable: [] };
  for (const one of stored) {
    const parsed = parseEvent(one);
    if (parsed.ok) found.events.push(parsed.value);
    else found.unreadable.push({ id: String((one as { id?: unknown }).id), why: parsed.why });
  }
  return found;
}

export async function eventsOf(all: Change, caseId: string): Promise<CaseEvent[]> {
  return sortEvents(await all.objectStore('events').index('case').getAll(caseId)).events;
}

/**
 * Writes the line of a case anew from what is stored of it. One that is gone has none; one that cannot be made out,
 * because what it began with cannot be read, is listed among what is set aside.
 */
export async function summarise(all: Change, caseId: string, stored: readonly unknown[]): Promise<void> {
  const { events, unreadable } = sortEvents(stored);
  const one = caseOf(events);
  const [lines, aside] = [all.objectStore('summaries'), all.objectStore('setAside')];
  await (one ? lines.put(summaryOf(one, localDay(new Date()))) : lines.delete(caseId));
  const [first] = unreadable;
  await (one || !first ? aside.delete(caseId) : aside.put({ id: caseId, why: first.why }));
}

export const summariseCase = async (all: Change, caseId: string) =>
  summarise(all, caseId, await all.objectStore('events').index('case').getAll(caseId));

/** The bytes of files whose keeping was taken back go; that they were there stays. */
export async function dropTakenBack(all: Change, caseId: string): Promise<void> {
  const events = await eventsOf(all, caseId);
  const undone = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
  for (const event of events)
    if (event.type === 'attached' && undone.has(event.id))
      await all.objectStore('attachments').delete(event.attachment);
}

/** Removes everything of a case but that it was deleted. */
export async function drop(all: Change, caseId: string): Promise<void> {
  const [events, attachments] = [all.objectStore('events'), all.objectStore('attachments')];
  for (const key of await events.index('case').getAllKeys(caseId))
    if (key[1] !== deletedId(caseId)) await events.delete(key);
  for (const key of await attachments.index('case').getAllKeys(caseId)) await attachments.delete(key);
  await all.objectStore('summaries').delete(caseId);
}
