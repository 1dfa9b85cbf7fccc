import type { ReplyKind } from '../shape.ts';

/** The user is said to have agreed. */
export default {
  id: 'refused-consent',
  type: 'refused',
  ground: 'reply-consent',
  rank: 7,
  english: {
    says: [
      'you consented',
      'you agreed',
      'your consent',
      'given consent',
      'by staying on the line',
      'by continuing the call',
      'accepted … terms',
      'you gave permission',
    ],
  },
} satisfies ReplyKind;
