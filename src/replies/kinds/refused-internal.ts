import type { ReplyKind } from '../shape.ts';

/** Recordings are said to be internal. */
export default {
  id: 'refused-internal',
  type: 'refused',
  ground: 'reply-internal',
  rank: 5.9,
  means: [
    { says: 'internal recording|call|data', near: 'not give|outside' },
    { says: 'rule recording|call', clause: 'not give|rule' },
    { says: 'recording|call outside', clause: 'not give' },
    { says: 'outside', clause: 'not give', near: 'recording' },
    { says: 'internal only recording|call' },
    { says: 'internal', near: 'recording', without: 'attached data' },
    { says: 'recording|call', clause: 'not give', weak: true },
  ],
  english: {},
} satisfies ReplyKind;
