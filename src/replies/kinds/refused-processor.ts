import type { ReplyKind } from '../shape.ts';

/** The user is sent to a supplier. */
export default {
  id: 'refused-processor',
  type: 'refused',
  ground: 'reply-processor',
  rank: 7,
  english: {
    says: [
      'contact our supplier',
      'our service provider … contact',
      'call centre … contact',
      'call center … contact',
      'contact our call cent*',
      'our processor',
      'please contact … supplier',
      'handled by our supplier',
    ],
  },
} satisfies ReplyKind;
