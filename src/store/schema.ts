import type { DBSchema, IDBPTransaction } from 'idb';
import type { Attachment } from '../cases/attachment.ts';
import type { CaseEvent } from '../cases/events.ts';
import type { WhyUnreadable } from '../cases/read.ts';
import type { SavedCall } from '../cases/saved-call.ts';
import type { CaseSummary } from '../cases/summary.ts';

/** A case that cannot be read: as it was kept before version 4, or only named, with its events where they are. */
export interface SetAside {
  id: string;
  why: WhyUnreadable;
  record?: unknown;
}

export interface Schema extends DBSchema {
  /** Since version 2. */
  calls: { key: string; value: SavedCall };
  /** Since version 4: the truth; everything about cases is computed from it. */
  events: { key: [caseId: string, id: string]; value: CaseEvent; indexes: { case: string } };
  /** Since version 4: a line a case, computed. */
  summaries: {
    key: string;
    value: CaseSummary;
    indexes: { rank: string; host: string; companyId: string; state: string };
  };
  /** Since version 4, before that `pictures`. */
  attachments: { key: string; value: Attachment; indexes: { case: string } };
  /** Since version 4. */
  setAside: { key: string; value: SetAside };
}

export type Stores = ('events' | 'summaries' | 'attachments' | 'setAside' | 'calls')[];
/** One transaction over every store; `change` in database.ts begins it. */
export type Change = IDBPTransaction<Schema, Stores, 'readwrite'>;
