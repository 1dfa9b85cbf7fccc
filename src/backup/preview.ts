import { deletedIn, nameOf, type Placed } from '../cases/union.ts';
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
}

const setsOf = (events: readonly Placed[]) => ({
  names: new Set(events.map(nameOf)),
  deleted: deletedIn(events),
  cases: new Set(events.map((one) => one.case)),
});

/** What taking a backup would change here, before anything is changed. */
export function previewOf(here: readonly Placed[], { events, calls, attachments }: Backup): Preview {
  const there = events as Placed[];
  const [own, other] = [setsOf(here), setsOf(there)];
  const news = new Set(there.filter((one) => !own.names.has(nameOf(one))).map((one) => one.case));
  const alive = [...other.cases].filter((id) => !other.deleted.has(id));
  return {
    added: alive.filter((id) => !own.cases.has(id)).length,
    grown: alive.filter((id) => own.cases.has(id) && !own.deleted.has(id) && news.has(id)).length,
    stayDeleted: alive.filter((id) => own.deleted.has(id)).length,
    deleted: [...other.deleted].filter((id) => own.cases.has(id) && !own.deleted.has(id)).length,
    calls: calls.length,
    files: attachments.length,
  };
}
