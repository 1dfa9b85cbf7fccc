import type { ReplyKind } from '../shape.ts';

/** The user is sent to a supplier. */
export default {
  id: 'refused-processor',
  type: 'refused',
  ground: 'reply-processor',
  rank: 7,
  means: [
    { says: 'supplier recording|call', near: 'contact' },
    { says: 'supplier contact' },
    { says: 'them contact', near: 'recording|call' },
  ],
  english: {},
} satisfies ReplyKind;
