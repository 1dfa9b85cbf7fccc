import type { ReplyKind } from '../shape.ts';

/** They want to know who is asking. */
export default {
  id: 'identity-asked',
  type: 'identity-asked',
  rank: 7,
  means: [
    { says: 'identity ask', without: 'settled', alone: true },
    { says: 'identity recording|call|data', clause: 'not give', without: 'settled staff voice' },
  ],
  english: {},
} satisfies ReplyKind;
