import type { Attachment } from '../../src/cases/attachment.ts';
import { database } from '../../src/store/database.ts';

/** The files stored with one case, or with every case. */
export async function listAttachments(caseId?: string): Promise<Attachment[]> {
  const db = await database();
  return caseId === undefined ? db.getAll('attachments') : db.getAllFromIndex('attachments', 'case', caseId);
}
