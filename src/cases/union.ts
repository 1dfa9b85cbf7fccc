/** The parts of an event that the union looks at, whichever version wrote it. */
export interface Placed {
  id: string;
  case: string;
  type: string;
}

/** Whether a record from another device at least says which case it belongs to. */
export function isPlaced(record: unknown): record is Placed {
  const { id, case: caseId, type } = (record ?? {}) as Partial<Record<keyof Placed, unknown>>;
  return typeof id === 'string' && typeof caseId === 'string' && typeof type === 'string';
}

/** The key of an event on every device: its id within its case, so that no case can take over another's event. */
export const nameOf = (event: Placed) => `${event.case}\n${event.id}`;

/** The single id for the deletion of a case, the same on every device. */
export const deletedId = (caseId: string) => `deleted/${caseId}`;

/** The cases that were deleted according to some event. */
export function deletedIn(events: Iterable<Placed>): Set<string> {
  return new Set([...events].filter(({ type }) => type === 'deleted').map((event) => event.case));
}

/** Whether an event stays: of a deleted case, only the deletion itself does. */
export function isLeft(event: Placed, deleted: ReadonlySet<string>): boolean {
  return event.type === 'deleted' || !deleted.has(event.case);
}

/**
 * The union of two sets of events by case and id. Of two events with the same key it keeps the one that `choose` returns, called
 * with the one from `here` first. If `choose` does not depend on the order, it is commutative, associative and idempotent (a
 * state-based CRDT, Shapiro et al. 2011).
 */
export function unionOf<E extends Placed>(here: Iterable<E>, there: Iterable<E>, choose: (a: E, b: E) => E): E[] {
  const known = new Map<string, E>();
  for (const event of [...here, ...there]) {
    const before = known.get(nameOf(event));
    known.set(nameOf(event), before ? choose(before, event) : event);
  }
  const events = [...known.values()];
  const deleted = deletedIn(events);
  return events.filter((event) => isLeft(event, deleted));
}

/** The result of a merge. */
export interface Merged {
  /** Events that are new here. */
  added: number;
  /** Records that are not events and were left out. */
  broken: number;
}
