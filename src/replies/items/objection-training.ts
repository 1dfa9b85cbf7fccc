import type { ReplyItem } from '../item.ts';

/** Objection to use for training: art. 21 GDPR. */
export default {
  id: 'objection-training',
  english: 'Objection: training',
  article: 'objection',
  askedBy: ['objection-recording', 'withdrawal-recording'],
  shares: 'objection',
  words: { about: ['training', 'train', 'coaching'] },
} satisfies ReplyItem;
