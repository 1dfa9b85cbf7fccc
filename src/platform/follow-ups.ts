import * as z from 'zod/mini';
import { item, type Item } from './storage.ts';

/** A follow-up letter being written, saved at every change. */
export const FollowUpDraft = z.object({
  version: z.literal(1),
  facts: z.object({
    received: z.optional(z.string()),
    proof: z.optional(z.string()),
    reference: z.optional(z.string()),
    missing: z.optional(z.string()),
  }),
  /** The text as the user left it; what is missing is as composed. */
  edits: z.object({
    subject: z.optional(z.string()),
    full: z.optional(z.string()),
    short: z.optional(z.string()),
  }),
});
export type FollowUpDraft = z.infer<typeof FollowUpDraft>;

export function followUpItem(caseId: string, request: string): Item<FollowUpDraft> {
  return item(`follow-up:${caseId}:${request}`, FollowUpDraft, { version: 1, facts: {}, edits: {} });
}
