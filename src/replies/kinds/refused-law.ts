import type { ReplyKind } from '../shape.ts';

/** A law is said to demand it. */
export default {
  id: 'refused-law',
  type: 'refused',
  ground: 'reply-law',
  rank: 7,
  english: {
    says: [
      'legal obligation',
      'required by law',
      'legally required',
      'obliged by law',
      'statutory retention',
      'law requires us',
      'legal duty',
      'legally obliged',
      'statutory obligation',
    ],
  },
} satisfies ReplyKind;
