import type { ReplyKind } from '../shape.ts';

/** They take longer than the term. */
export default {
  id: 'extended',
  type: 'extended',
  rank: 8,
  means: [
    { says: 'longer period|request|answer', without: 'keep' },
    { says: 'answer|handling', clause: 'not period', without: 'keep exist find' },
  ],
  english: {},
} satisfies ReplyKind;
