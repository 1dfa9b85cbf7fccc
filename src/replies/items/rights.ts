import type { ReplyItem } from '../item.ts';

/** Which rights the person has: art. 15(1)(e) GDPR. */
export default {
  id: 'rights',
  english: 'Your rights',
  article: 'access-information',
  askedBy: ['access'],
  words: {
    about: ['right to', 'rights to', 'right of', 'rights of', 'your rights', 'entitled to'],
    gives: [
      'rectif* \u2026 eras*',
      'eras* \u2026 rectif*',
      'correct* \u2026 delet*',
      'correct* \u2026 eras*',
      'delet* \u2026 restrict*',
      'eras* \u2026 restrict*',
      'rectif* \u2026 restrict*',
      'rectif* \u2026 object*',
      'eras* \u2026 object*',
    ],
    vague: ['usual rights', 'certain rights', 'statutory rights', 'legal rights', 'various rights'],
    not: ['rights of others', 'rights of our', 'rights and freedoms', 'right to refuse'],
  },
} satisfies ReplyItem;
