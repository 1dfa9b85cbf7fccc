import type { Attachment } from '../cases/attachment.ts';
import { database } from './database.ts';

/** One file kept with a case; undefined when it is not there (any more). */
export async function readAttachment(id: string): Promise<Attachment | undefined> {
  return (await database()).get('attachments', id);
}

/** The file after another by id, one at a time because each may be large; undefined when there is none. */
export async function nextAttachment(after: string | undefined): Promise<Attachment | undefined> {
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  return (await (await database()).getAll('attachments', range, 1))[0];
}
