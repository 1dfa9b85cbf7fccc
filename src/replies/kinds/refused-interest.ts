import type { ReplyKind } from '../shape.ts';

/** Their interest is said to weigh more. */
export default {
  id: 'refused-interest',
  type: 'refused',
  ground: 'reply-interest',
  rank: 7,
  means: [
    { says: 'interest outweigh', alone: true },
    { says: 'outweigh', near: 'objection' },
    { says: 'objection reject', without: 'law claim proof' },
  ],
  english: {},
} satisfies ReplyKind;
