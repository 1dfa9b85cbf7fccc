import type { ReplyKind } from '../shape.ts';

/** It is kept as evidence. */
export default {
  id: 'refused-claims',
  type: 'refused',
  ground: 'reply-claims',
  rank: 7,
  means: [
    { says: 'claim|proof keep', without: 'identity' },
    { says: 'claim proof', without: 'identity' },
    { says: 'claim|proof erase', clause: 'not erase' },
    { says: 'proof recording|call', clause: 'not give', without: 'identity court' },
  ],
  english: {},
} satisfies ReplyKind;
