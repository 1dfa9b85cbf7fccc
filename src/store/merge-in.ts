import type { Attachment } from '../cases/attachment.ts';
import type { CaseEvent } from '../cases/events.ts';
import { byCase, preferred } from '../cases/merge.ts';
import { deletedId, deletedIn, isPlaced, nameOf, unionOf, type Merged } from '../cases/union.ts';
import { parseEvent } from '../cases/read.ts';
import type { SavedCall } from '../cases/saved-call.ts';
import { change } from './database.ts';
import type { Change } from './schema.ts';
import { summarise, dropTakenBack, drop } from './stored-case.ts';

/** Of two records under one name, the one every device keeps. One that this version cannot read never replaces another. */
function chosen(here: CaseEvent, there: CaseEvent): CaseEvent {
  const [known, other] = [parseEvent(here), parseEvent(there)];
  if (!other.ok) return here;
  return known.ok ? preferred(known.value, other.value) : other.value;
}

/** Who counts where the two have another record under one name: what every device agrees on, what is here, or what comes. */
export type Counts = 'devices' | 'here' | 'there';

const choices: Readonly<Record<Counts, (here: CaseEvent, there: CaseEvent) => CaseEvent>> = {
  devices: chosen,
  here: (here) => here,
  there: (here, there) => (parseEvent(there).ok ? there : here),
};

/**
 * Adds what another device or a backup holds: the union of events by case and id, files and calls by id, in one
 * transaction. Events of a newer version are stored as they are. Files of cases that are not there are left out.
 */
export function mergeIn(
  events: readonly unknown[],
  attachments: readonly Attachment[] = [],
  calls: readonly SavedCall[] = [],
  counts: Counts = 'devices',
): Promise<Merged> {
  const { readable, newer, broken } = sortIncoming(events);
  const cases = [...new Set([...readable, ...newer, ...attachments].map((one) => one.case))];
  return change(cases, async (all) => {
    let added = 0;
    for (const [caseId, news] of byCase([...newer, ...readable]))
      added += await mergeCase(all, caseId, news, choices[counts]);
    for (const one of attachments) await mergeFile(all, one);
    for (const call of calls) added += await mergeCall(all, call, counts);
    const undone = readable.filter(({ type }) => type === 'undone');
    for (const caseId of new Set([...undone, ...attachments].map((one) => one.case))) await dropTakenBack(all, caseId);
    return { added, broken };
  });
}

/** Adds to one case and gives back how many events it holds more, that it was deleted not counted; a case is read once, since a backup may hold all of them. */
async function mergeCase(
  all: Change,
  caseId: string,
  news: readonly CaseEvent[],
  choose: (here: CaseEvent, there: CaseEvent) => CaseEvent,
): Promise<number> {
  const store = all.objectStore('events');
  const before = await store.index('case').getAll(caseId);
  const after = unionOf(before, news, choose);
  const [held, given] = [new Set(before.map(nameOf)), new Set(news.map(nameOf))];
  await Promise.all(after.filter((event) => given.has(nameOf(event))).map((event) => store.put(event)));
  await (deletedIn(after).size > 0 ? drop(all, caseId) : summarise(all, caseId, after));
  return after.filter((event) => !held.has(nameOf(event)) && event.type !== 'deleted').length;
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

/** Adds a call, and gives back how many there are more; of two with one id the one noted later counts for devices. */
async function mergeCall(all: Change, call: SavedCall, counts: Counts): Promise<number> {
  const before = await all.objectStore('calls').get(call.id);
  const isLater = counts === 'there' || (counts === 'devices' && before && before.savedAt < call.savedAt);
  if (!before || isLater) await all.objectStore('calls').put(call);
  return before ? 0 : 1;
}

/** Records from elsewhere: events, events of a newer version that at least say where they belong, and what is neither. */
function sortIncoming(records: readonly unknown[]) {
  const sorted = { readable: [] as CaseEvent[], newer: [] as CaseEvent[], broken: 0 };
  for (const record of records) {
    const parsed = parseEvent(record);
    if (parsed.ok) sorted.readable.push(parsed.value);
    else if (parsed.why === 'unknown-version' && isPlaced(record)) sorted.newer.push(record as CaseEvent);
    else sorted.broken += 1;
  }
  return sorted;
}
