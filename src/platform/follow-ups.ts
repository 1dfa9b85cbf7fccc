import * as z from 'zod/mini';
import { Edits } from './drafts.ts';
import { item, type Item, type Kind } from './storage.ts';

/** A follow-up letter being written, saved at every change. */
export const FollowUpDraft = z.object({
  version: z.literal(1),
  facts: z.object({
    received: z.optional(z.string()),
    proof: z.optional(z.string()),
    reference: z.optional(z.string()),
    missing: z.optional(z.string()),
    court: z.optional(z.string()),
    authority: z.optional(z.string()),
    officer: z.optional(z.string()),
  }),
  /** Arguments that the user unticked. */
  withoutArguments: z.optional(z.array(z.string())),
  edits: Edits,
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
