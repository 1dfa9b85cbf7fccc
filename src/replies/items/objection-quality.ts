import type { ReplyItem } from '../item.ts';

/** Objection to use for quality checks: art. 21 GDPR. */
export default {
  id: 'objection-quality',
  english: 'Objection: quality checks',
  article: 'objection',
  askedBy: ['objection-recording', 'withdrawal-recording'],
  shares: 'objection',
  words: { about: ['quality', 'monitoring'] },
} satisfies ReplyItem;
