import type { ReplyKind } from '../shape.ts';

/** What was asked for came with the answer. */
export default {
  id: 'answered',
  type: 'answered',
  rank: 4,
  means: [
    { says: 'attached', clause: 'attached recording|data|copy', without: 'not form supplier future' },
    { says: 'recording transcript attached', without: 'not instead form' },
    { says: 'stop recording|call|data|objection', without: 'law claim keep internal' },
    { says: 'done objection', without: 'not' },
    { says: 'done request', without: 'not handling answer received form' },
  ],
  unless: [{ says: 'recording|copy', clause: 'not give', without: 'attached stop' }],
  english: {
    says: ['download the', 'to download'],
    not: [
      'not … attached',
      'please attach',
      'copy of your',
      'not send',
      'will not',
      'cannot',
      'unable',
      'photo covered',
      'attached form',
      'form attached',
      'after payment',
      'on payment',
      'upon payment',
      'once … paid',
      'receipt of payment',
    ],
  },
} satisfies ReplyKind;
