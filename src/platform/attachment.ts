import { bytesOf, sha256 } from '../core/bytes.ts';
import type { Attachment } from './database.ts';

/** The largest file kept with a case, in bytes: a call of an hour as the usual MP3. */
export const MAX_ATTACHMENT = 20 * 1024 * 1024;

/** A file for a case, from its data: address, with the hash of its bytes. */
export async function attachmentOf(caseId: string, name: string, data: string): Promise<Attachment> {
  const bytes = bytesOf(data);
  const id = crypto.randomUUID();
  return { id, case: caseId, name, data, ...(bytes ? { sha256: await sha256(bytes) } : {}) };
}
