import type { ReplyKind } from '../shape.ts';

/** Their interest is said to weigh more. */
export default {
  id: 'refused-interest',
  type: 'refused',
  ground: 'reply-interest',
  rank: 7,
  english: {
    says: [
      'legitimate interest* … outweigh*',
      'compelling legitimate',
      'our legitimate interest*',
      'our interest* … prevail*',
      'overriding interest*',
      'interest* outweigh',
      'legitimate interest*',
      'reject your objection',
    ],
  },
} satisfies ReplyKind;
