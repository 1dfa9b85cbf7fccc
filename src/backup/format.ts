import * as z from 'zod/mini';
import { SavedCall } from '../cases/saved-call.ts';
import { Lock } from './encrypt.ts';

/** The newest version of the format that this code reads; docs/backup.md describes it. */
export const BACKUP_VERSION = 1;

/** A file of more bytes is not looked at: parsing it could take the browser down. */
export const MAX_BACKUP = 90 * 1024 * 1024;

/** A backup goes on in a further file from about so many characters on; locked it grows by a third. */
export const FILE_SIZE = 48 * 1024 * 1024;

/** A file kept with a case, as it is stored. */
export const BackupAttachment = z.object({
  id: z.string(),
  case: z.string(),
  name: z.string(),
  data: z.string(),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type BackupAttachment = z.infer<typeof BackupAttachment>;

/** A thing the pages keep by its key: profile, settings, own records, drafts. */
export interface KeptThing {
  key: string;
  value: unknown;
}

/** What a backup holds. `unreadable` are records as they were stored that this version could not read, for whoever can. */
export interface Backup {
  /** ISO 8601 moment. */
  made: string;
  events: unknown[];
  attachments: BackupAttachment[];
  calls: SavedCall[];
  kept: KeptThing[];
  unreadable: unknown[];
}

const made = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));

/** A backup in clear, before its parts are looked at one by one. */
export const OpenFile = z.object({
  tapeback: z.literal('backup'),
  version: z.literal(BACKUP_VERSION),
  made,
  parts: z.object({
    events: z.array(z.unknown()),
    attachments: z.array(BackupAttachment),
    calls: z.array(SavedCall),
    kept: z.array(z.object({ key: z.string(), value: z.unknown() })),
    unreadable: z.array(z.unknown()),
  }),
});

/** A locked backup: `sealed` is base64 of a 12-byte nonce and the file in clear, AES-256-GCM; all else is authenticated. */
export const LockedFile = z.object({
  tapeback: z.literal('backup'),
  version: z.literal(BACKUP_VERSION),
  made,
  lock: Lock,
  sealed: z.string(),
});
export type LockedFile = z.infer<typeof LockedFile>;

/** What of a locked file is authenticated with its contents: its header with sorted keys. */
export function headerOf({ tapeback, version, made: moment, lock }: Omit<LockedFile, 'sealed'>): string {
  const { cipher, kdf, rounds, salt } = lock;
  return JSON.stringify({ lock: { cipher, kdf, rounds, salt }, made: moment, tapeback, version });
}
