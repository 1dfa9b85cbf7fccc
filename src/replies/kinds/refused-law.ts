import type { ReplyKind } from '../shape.ts';

/** A law is said to demand it. */
export default {
  id: 'refused-law',
  type: 'refused',
  ground: 'reply-law',
  rank: 7,
  means: [
    { says: 'law keep must|period', without: 'claim' },
    { says: 'law keep|must years', without: 'claim' },
    { says: 'must keep years', without: 'claim' },
    { says: 'law', clause: 'not erase', without: 'claim' },
  ],
  english: {},
} satisfies ReplyKind;
