import type { ReplyKind } from '../shape.ts';

/** The user is said to have agreed. */
export default {
  id: 'refused-consent',
  type: 'refused',
  ground: 'reply-consent',
  rank: 7,
  means: [
    { says: 'consent stay', without: 'withdraw' },
    { says: 'recording|call', affirmed: 'consent', without: 'withdraw' },
    { says: 'consent', affirmed: 'consent', near: 'stay recording|call', without: 'withdraw' },
  ],
  english: {},
} satisfies ReplyKind;
