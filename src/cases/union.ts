/** As much of an event as the union looks at, whatever version wrote it. */
export interface Placed {
  id: string;
  case: string;
  type: string;
}

/** Whether a record from elsewhere says at least which case it belongs to. */
export function isPlaced(record: unknown): record is Placed {
  const { id, case: caseId, type } = (record ?? {}) as Partial<Record<keyof Placed, unknown>>;
  return typeof id === 'string' && typeof caseId === 'string' && typeof type === 'string';
}

/** How two devices know the same event: by its id within its case, so that no case can take another's. */
export const nameOf = (event: Placed) => `${event.case}\n${event.id}`;

/** The one id that deleting a case has on every device. */
export const deletedId = (caseId: string) => `deleted/${caseId}`;

/** The cases that some event says were deleted. */
export function deletedIn(events: Iterable<Placed>): Set<string> {
  return new Set([...events].filter(({ type }) => type === 'deleted').map((event) => event.case));
}

/** Whether an event stays: of a deleted case only the event that says so does. */
export function isLeft(event: Placed, deleted: ReadonlySet<string>): boolean {
  return event.type === 'deleted' || !deleted.has(event.case);
}

/**
 * The union of two sets of events by case and id; of two events under one name the one that `choose` gives, asked with the
 * one from `here` first. With a `choose` that does not depend on the order it is commutative, associative and idempotent (a
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

/** What a merge did. */
export interface Merged {
  /** Events that were not there before. */
  added: number;
  /** Records that are not events and were left out. */
  broken: number;
}
