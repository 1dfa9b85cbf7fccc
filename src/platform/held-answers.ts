import * as z from 'zod/mini';
import { item, type Item } from './storage.ts';

/** An answer that the user selected in a page, on its way to the case; in memory, gone with the browser. */
export const HeldAnswer = z.object({ text: z.string(), from: z.optional(z.string()), subject: z.optional(z.string()) });
export type HeldAnswer = z.infer<typeof HeldAnswer>;

export function heldAnswerItem(id: string): Item<HeldAnswer | undefined> {
  const kind = { key: 'held-answer:', schema: z.optional(HeldAnswer), fallback: undefined, inBackup: 'no' as const };
  return item<HeldAnswer | undefined>(kind, 'session', id);
}
