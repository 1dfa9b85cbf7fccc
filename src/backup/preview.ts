import { deletedIn, nameOf, type Placed } from '../cases/union.ts';
import type { SavedCall } from '../cases/saved-call.ts';
import { isSame } from '../core/canonical.ts';
import type { Backup } from './format.ts';

/** What taking a backup would change; numbers of requests. */
export interface Preview {
  /** Not here yet. */
  added: number;
  /** Here, with something of the backup still to come. */
  grown: number;
  /** Deleted here: they stay deleted. */
  stayDeleted: number;
  /** Here, and deleted where the backup was made: they go. */
  deleted: number;
  calls: number;
  files: number;
  /** What is here and, under the same name, in other words in the backup. */
  conflicts: Conflict[];
}

/** An event or a noted call that the backup has otherwise. */
export type Conflict = { here: Placed; there: Placed } | { here: SavedCall; there: SavedCall };

const setsOf = (events: readonly Placed[]) => ({
  names: new Set(events.map(nameOf)),
  deleted: deletedIn(events),
  cases: new Set(events.map((one) => one.case)),
});

/** The pairs under one name that are not the same. */
function differing<T>(here: readonly T[], there: readonly T[], name: (one: T) => string): { here: T; there: T }[] {
  const own = new Map(here.map((one) => [name(one), one]));
  return there.flatMap((other) => {
    const one = own.get(name(other));
    return one !== undefined && !isSame(one, other) ? [{ here: one, there: other }] : [];
  });
}

/** What taking a backup would change here, before anything is changed. */
export function previewOf(
  here: readonly Placed[],
  { events, calls, attachments }: Backup,
  known: readonly SavedCall[] = [],
): Preview {
  const there = events as Placed[];
  const [own, other] = [setsOf(here), setsOf(there)];
  const news = new Set(there.filter((one) => !own.names.has(nameOf(one))).map((one) => one.case));
  const alive = [...other.cases].filter((id) => !other.deleted.has(id));
  return {
    added: alive.filter((id) => !own.cases.has(id)).length,
    grown: alive.filter((id) => own.cases.has(id) && !own.deleted.has(id) && news.has(id)).length,
    stayDeleted: alive.filter((id) => own.deleted.has(id)).length,
    deleted: [...other.deleted].filter((id) => own.cases.has(id) && !own.deleted.has(id)).length,
    conflicts: [
      ...differing(
        here,
        there.filter((one) => !own.deleted.has(one.case) && !other.deleted.has(one.case)),
        nameOf,
      ),
      ...differing(known, calls, ({ id }) => id),
    ] as Conflict[],
    calls: calls.length,
    files: attachments.length,
  };
}
