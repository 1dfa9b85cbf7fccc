import type { ReplyKind } from '../shape.ts';

/** Money is asked for. */
export default {
  id: 'refused-fee',
  type: 'refused',
  ground: 'reply-fee',
  rank: 7,
  means: [
    { says: 'fee amount', near: 'recording|call|data|copy|request', without: 'free' },
    { says: 'fee copy|recording', near: 'amount', without: 'free' },
  ],
  english: {},
} satisfies ReplyKind;
