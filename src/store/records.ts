import type { CaseEvent } from '../cases/events.ts';
import { parseSavedCall } from '../cases/saved-call.ts';
import { database } from './database.ts';
import { type Found, sortEvents } from './stored-case.ts';

/** Events as they are stored, those of a newer version among them, in the order of their keys, at most `limit` at a time. */
export async function listRecords(limit: number, after?: readonly [string, string]): Promise<CaseEvent[]> {
  const range = after && IDBKeyRange.lowerBound([...after], true);
  return (await database()).getAll('events', range, limit);
}

/** Every event that can be read, and what cannot: for a backup and for other devices. */
export async function listEvents(): Promise<Found> {
  return sortEvents(await (await database()).getAll('events'));
}

/** What is stored besides events and cannot be read, as it is stored: cases set aside, and calls. */
export async function listUnreadable(): Promise<unknown[]> {
  const all = (await database()).transaction(['setAside', 'calls']);
  const [aside, calls] = await Promise.all([all.objectStore('setAside').getAll(), all.objectStore('calls').getAll()]);
  return [...aside.filter(({ record }) => record !== undefined), ...calls.filter((one) => !parseSavedCall(one).ok)];
}
