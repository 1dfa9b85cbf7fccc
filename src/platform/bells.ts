import * as z from 'zod/mini';
import { item } from './storage.ts';

/** Which bells have rung, by case: the day each was for. Kept, so that a restart does not ring them again. */
export const rungItem = item<Record<string, string>>({
  key: 'bells/rung',
  schema: z.record(z.string(), z.string()),
  fallback: {},
  inBackup: 'no',
});
