import type { ReplyItem } from '../item.ts';

/** Where one can complain: art. 15(1)(f) GDPR. */
export default {
  id: 'complaint',
  english: 'Where you can complain',
  article: 'access-information',
  askedBy: ['access'],
  words: {
    about: [
      'supervisory authority',
      'data protection authority',
      'lodge a complaint',
      'file a complaint',
      'complain to',
      'complaint with',
      'data protection commission*',
      'information commissioner',
    ],
    gives: [
      'complain* \u2026 authority',
      'complain* \u2026 commission*',
      'complain* \u2026 commissioner',
      'authority \u2026 complain*',
      'commission* \u2026 complain*',
    ],
    exact: ['complain* … authority', 'complain* … commission*', 'complain* … commissioner'],
    vague: ['competent body', 'appropriate body'],
    not: ['thank you for your complaint', 'complaint department'],
  },
} satisfies ReplyItem;
