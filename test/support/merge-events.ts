import type { CaseEvent } from '../../src/cases/events.ts';
import { byOrder, preferred } from '../../src/cases/merge.ts';

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What devices must contain in the end, in one order: the union written again, plainly, to check the merge that ships. */
export function mergeEvents(a: Iterable<CaseEvent>, b: Iterable<CaseEvent> = []): CaseEvent[] {
  const known = new Map<string, CaseEvent>();
  for (const event of [...a, ...b]) {
    const name = JSON.stringify([event.case, event.id]);
    const before = known.get(name);
    known.set(name, before ? preferred(before, event) : event);
  }
  const events = [...known.values()];
  const deleted = new Set(events.filter(({ type }) => type === 'deleted').map((event) => event.case));
  return events
    .filter((event) => event.type === 'deleted' || !deleted.has(event.case))
    .toSorted((one, other) => compare(one.case, other.case) || byOrder(one, other));
}
