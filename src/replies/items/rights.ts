import type { ReplyItem } from '../item.ts';

/** Which rights the person has: art. 15(1)(e) GDPR. */
export default {
  id: 'rights',
  article: 'access-information',
  askedBy: ['access'],
  english: {
    about: ['right to', 'rights to', 'right of', 'rights of', 'your rights', 'entitled to'],
    gives: [
      'rectif* … eras*',
      'eras* … rectif*',
      'correct* … delet*',
      'correct* … eras*',
      'delet* … restrict*',
      'eras* … restrict*',
      'rectif* … restrict*',
      'rectif* … object*',
      'eras* … object*',
    ],
    vague: ['usual rights', 'certain rights', 'statutory rights', 'legal rights', 'various rights'],
    not: ['rights of others', 'rights of our', 'rights and freedoms', 'right to refuse'],
  },
} satisfies ReplyItem;
