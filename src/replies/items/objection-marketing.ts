import type { ReplyItem } from '../item.ts';

/** Objection to advertising: art. 21(2) GDPR. */
export default {
  id: 'objection-marketing',
  article: 'marketing',
  askedBy: ['objection-marketing'],
  shares: 'objection',
  english: { about: ['marketing', 'advertis*', 'promotion*', 'newsletter*', 'offers'] },
} satisfies ReplyItem;
