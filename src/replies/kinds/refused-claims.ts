import type { ReplyKind } from '../shape.ts';

/** It is kept as evidence. */
export default {
  id: 'refused-claims',
  type: 'refused',
  ground: 'reply-claims',
  rank: 7,
  english: {
    says: [
      'legal claims',
      'defence of … claims',
      'defense of … claims',
      'as evidence',
      'as proof',
      'in case of a dispute',
      'establish … claims',
      'possible dispute*',
      'proof of the agreement',
      'proof of the contract',
    ],
  },
} satisfies ReplyKind;
