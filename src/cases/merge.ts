import type { CaseEvent } from './events.ts';

/** Where an event stands in its case: by order, then by moment, then by id, so that every device agrees. */
export function byOrder(a: CaseEvent, b: CaseEvent): number {
  return a.order - b.order || compare(a.at, b.at) || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** JSON with sorted keys: two equal things are one text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compare(a, b)))
      : part,
  );
}

/** By what two devices know the same event: its id within its case, so that no case can take another's. */
const nameOf = (event: CaseEvent) => `${event.case}\n${event.id}`;

/** Of two events that claim one id, the one all devices keep. */
export function preferred(a: CaseEvent, b: CaseEvent): CaseEvent {
  return canonical(a) <= canonical(b) ? a : b;
}

/**
 * The union of two sets of events by id: commutative, associative, idempotent (a state-based CRDT, Shapiro et al. 2011).
 * Of a case that was deleted anywhere only that is left.
 */
export function mergeEvents(a: Iterable<CaseEvent>, b: Iterable<CaseEvent> = []): CaseEvent[] {
  const known = new Map<string, CaseEvent>();
  for (const event of [...a, ...b]) {
    const before = known.get(nameOf(event));
    known.set(nameOf(event), before ? preferred(before, event) : event);
  }
  const events = [...known.values()];
  const deleted = new Set(events.filter(({ type }) => type === 'deleted').map((event) => event.case));
  return events
    .filter((event) => event.type === 'deleted' || !deleted.has(event.case))
    .toSorted((one, other) => compare(one.case, other.case) || byOrder(one, other));
}

/** What a merge did. */
export interface Merged {
  /** Events that were not there before. */
  added: number;
  /** Records that are not events and were left out. */
  broken: number;
}

/** The one id that deleting a case has on every device. */
export const deletedId = (caseId: string) => `deleted/${caseId}`;

/** Things by the case they name. */
export function byCase<T extends { case: string }>(events: Iterable<T>): Map<string, T[]> {
  const cases = new Map<string, T[]>();
  for (const event of events) {
    const known = cases.get(event.case);
    if (known) known.push(event);
    else cases.set(event.case, [event]);
  }
  return cases;
}
