import type { Attachment } from './database.ts';

/** The largest file kept with a case, in bytes: a call of an hour as the usual MP3. */
export const MAX_ATTACHMENT = 20 * 1024 * 1024;

/** The bytes of a `data:…;base64,…` address; undefined when it is none. */
export function bytesOf(data: string): Uint8Array<ArrayBuffer> | undefined {
  const [, base64] = /^data:[^,]{0,200};base64,([A-Za-z0-9+/=]*)$/.exec(data) ?? [];
  if (base64 === undefined) return undefined;
  try {
    const letters = atob(base64);
    const bytes = new Uint8Array(letters.length);
    for (let n = 0; n < letters.length; n++) bytes[n] = letters.charCodeAt(n);
    return bytes;
  } catch {
    return undefined;
  }
}

/** SHA-256 of bytes as lower-case hex (FIPS 180-4). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file for a case, from its data: address, with the hash of its bytes. */
export async function attachmentOf(caseId: string, name: string, data: string): Promise<Attachment> {
  const bytes = bytesOf(data);
  const id = crypto.randomUUID();
  return { id, case: caseId, name, data, ...(bytes ? { sha256: await sha256(bytes) } : {}) };
}
