import type { ReplyItem } from '../item.ts';

/** Objection to analysis by software: art. 21 GDPR. */
export default {
  id: 'objection-analysis',
  english: 'Objection: analysis and AI',
  article: 'objection',
  askedBy: ['objection-recording', 'withdrawal-recording'],
  shares: 'objection',
  words: { about: ['analys*', 'analytics', 'ai', 'artificial intelligence', 'speech software'] },
} satisfies ReplyItem;
