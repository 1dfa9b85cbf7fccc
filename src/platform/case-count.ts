import * as z from 'zod/mini';
import { item } from './storage.ts';

/** How many requests there have been, deleted ones too: in another store than they are, so that it is noticed when they are gone. */
export const caseCountItem = item<number>({ key: 'case-count', schema: z.number(), fallback: 0, inBackup: 'no' });
