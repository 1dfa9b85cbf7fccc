import * as z from 'zod/mini';
import { item, type Item, type Kind } from './storage.ts';

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

export const followUpKind: Kind<FollowUpDraft> = {
  key: 'follow-up:',
  schema: FollowUpDraft,
  fallback: { version: 1, facts: {}, edits: {} },
  inBackup: 'missing',
};

export function followUpItem(caseId: string, request: string): Item<FollowUpDraft> {
  return item(followUpKind, 'local', `${caseId}:${request}`);
}
