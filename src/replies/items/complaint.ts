import type { ReplyItem } from '../item.ts';

/** Where one can complain: art. 15(1)(f) GDPR. */
export default {
  id: 'complaint',
  article: 'access-information',
  askedBy: ['access'],
  english: {
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
      'complain* … authority',
      'complain* … commission*',
      'complain* … commissioner',
      'authority … complain*',
      'commission* … complain*',
    ],
    exact: ['complain* … authority', 'complain* … commission*', 'complain* … commissioner'],
    vague: ['competent body', 'appropriate body'],
    not: ['thank you for your complaint', 'complaint department'],
  },
} satisfies ReplyItem;
