import type { ReplyKind } from '../shape.ts';

/** Money is asked for. */
export default {
  id: 'refused-fee',
  type: 'refused',
  ground: 'reply-fee',
  rank: 7,
  english: {
    says: [
      'fee of',
      'charge a fee',
      'charge of',
      'we charge',
      'administrative fee',
      'administration fee',
      'payment of',
      'upon payment',
      'costs of',
      'pay … in advance',
      'for a fee',
      'subject to a fee',
      'fee … payable',
      'once … payment',
    ],
    not: [
      'no fee',
      'without charge',
      'free of charge',
      'not charge',
      'no charge',
      'no costs',
      'fee 0',
      'fee of 0',
      'cost 0',
    ],
  },
} satisfies ReplyKind;
