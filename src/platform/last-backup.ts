import * as z from 'zod/mini';
import { item } from './storage.ts';

/** The day a backup was last saved, YYYY-MM-DD; undefined when never. */
export const lastBackupItem = item<string | undefined>({
  key: 'last-backup',
  schema: z.optional(z.string()),
  fallback: undefined,
  inBackup: 'no',
});
