import { canonical } from '../core/canonical.ts';
import type { CaseEvent } from './events.ts';

/** Sorts the events of a case: by order, then by moment, then by id, so that every device agrees. */
export function byOrder(a: CaseEvent, b: CaseEvent): number {
  return a.order - b.order || compare(a.at, b.at) || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Of two events with the same id, the one that every device keeps. */
export function preferred(a: CaseEvent, b: CaseEvent): CaseEvent {
  return canonical(a) <= canonical(b) ? a : b;
}

/** Items grouped by the case they name. */
export function byCase<T extends { case: string }>(events: Iterable<T>): Map<string, T[]> {
  const cases = new Map<string, T[]>();
  for (const event of events) {
    const known = cases.get(event.case);
    if (known) known.push(event);
    else cases.set(event.case, [event]);
  }
  return cases;
}
