import * as z from 'zod/mini';
import type { Attachment } from '../cases/attachment.ts';
import type { CaseEvent } from '../cases/events.ts';
import { byCase, deletedId, preferred, type Merged } from '../cases/merge.ts';
import { parseEvent } from '../cases/read.ts';
import type { SavedCall } from '../cases/saved-call.ts';
import { change } from './database.ts';
import type { Change } from './schema.ts';
import { summarise, dropTakenBack, drop } from './stored-case.ts';

/** Of two records that claim one place in a case, the one all devices keep; what is not readable here is nobody's to judge. */
function kept(before: unknown, event: CaseEvent): CaseEvent {
  const known = parseEvent(before);
  return known.ok ? preferred(known.value, event) : event;
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
  await (held.has(deletedId(caseId)) ? drop(all, caseId) : summarise(all, caseId, [...held.values()]));
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
