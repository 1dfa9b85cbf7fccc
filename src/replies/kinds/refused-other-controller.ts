import type { ReplyKind } from '../shape.ts';

/** Somebody else is said to be responsible. */
export default {
  id: 'refused-other-controller',
  type: 'refused',
  ground: 'reply-other-controller',
  rank: 7,
  english: {
    says: [
      'not the controller',
      'not the data controller',
      'are not responsible for',
      'different company',
      'another company … controller',
      'other legal entity',
      'contact them directly',
      'controller is',
      'another company is',
    ],
  },
} satisfies ReplyKind;
