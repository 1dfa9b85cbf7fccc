import type { ReplyKind } from '../shape.ts';

/** Nothing was found. */
export default {
  id: 'refused-not-found',
  type: 'refused',
  ground: 'reply-not-found',
  rank: 6.8,
  means: [
    { says: 'recording|call|data', clause: 'not find', without: 'gone erased' },
    { says: 'exist', clause: 'none recording|call', without: 'gone erased give outside' },
    { says: 'call', clause: 'not recorded', without: 'gone erased give' },
  ],
  english: {
    says: ['not recorded'],
    not: ['deleted', 'erased', 'overwritten', 'wiped', 'retention'],
  },
} satisfies ReplyKind;
