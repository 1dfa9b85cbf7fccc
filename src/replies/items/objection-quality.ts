import type { ReplyItem } from '../item.ts';

/** Objection to use for quality checks: art. 21 GDPR. */
export default {
  id: 'objection-quality',
  article: 'objection',
  askedBy: ['objection-recording', 'standing-objection', 'withdrawal-recording'],
  shares: 'objection',
  english: { about: ['quality', 'monitoring'] },
} satisfies ReplyItem;
