import { bytesOf, sha256 } from '../core/bytes.ts';

/** A file stored with a case: a picture of a page, a recording. `data` is a data: address; `sha256` is the hash of its bytes, in hex. */
export interface Attachment {
  id: string;
  case: string;
  name: string;
  data: string;
  sha256?: string | undefined;
}

/** The largest file that a case may store, in bytes: an hour's call as an ordinary MP3. */
export const MAX_ATTACHMENT = 20 * 1024 * 1024;

/** A file for a case, from its data: address, with the hash of its bytes. */
export async function attachmentOf(caseId: string, name: string, data: string): Promise<Attachment> {
  const bytes = bytesOf(data);
  const id = crypto.randomUUID();
  return { id, case: caseId, name, data, ...(bytes ? { sha256: await sha256(bytes) } : {}) };
}
