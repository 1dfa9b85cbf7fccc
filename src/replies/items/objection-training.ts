import type { ReplyItem } from '../item.ts';

/** Objection to use for training: art. 21 GDPR. */
export default {
  id: 'objection-training',
  article: 'objection',
  askedBy: ['objection-recording', 'standing-objection', 'withdrawal-recording'],
  shares: 'objection',
  english: { about: ['training', 'train', 'coaching'] },
} satisfies ReplyItem;
