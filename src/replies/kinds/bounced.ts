import type { ReplyKind } from '../shape.ts';

/** The letter did not reach anybody. */
export default {
  id: 'bounced',
  type: 'bounced',
  rank: 9,
  english: {
    says: [
      'address not found',
      'delivery … failed',
      'could not be delivered',
      'undeliverable',
      'mailbox … full',
      'mailbox … does not exist',
      'user unknown',
      'recipient address rejected',
      'no longer in use',
      'mailbox is not monitored',
      'this mailbox is no longer',
      'delivery has failed',
      'message … not delivered',
      'returned to sender',
      'unknown at this address',
    ],
  },
} satisfies ReplyKind;
