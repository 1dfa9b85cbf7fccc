import type { ReplyItem } from '../item.ts';

/** Objection to analysis by software: art. 21 GDPR. */
export default {
  id: 'objection-analysis',
  article: 'objection',
  askedBy: ['objection-recording', 'standing-objection', 'withdrawal-recording'],
  shares: 'objection',
  english: { about: ['analys*', 'analytics', 'ai', 'artificial intelligence', 'speech software'] },
} satisfies ReplyItem;
