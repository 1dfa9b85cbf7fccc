import type { ReplyKind } from '../shape.ts';

/** They take longer than the term. */
export default {
  id: 'extended',
  type: 'extended',
  rank: 8,
  english: {
    says: [
      'extend* … period',
      'extend* … deadline',
      'extend … deadline',
      'extending … period',
      'extended by … months',
      'need more time',
      'need additional time',
      'further two months',
      'additional two months',
      'two more months',
      'extension of … months',
      'extend … two months',
      'take longer than',
      'unable to respond within one month',
      'requires more time',
      'additional … weeks',
      'additional … months',
      'additional … days',
      'further … weeks',
      'further … months',
      'more weeks',
      'not able to answer within',
      'more time to',
      'longer than … month',
      'need longer',
      'needs longer',
      'more than one month to',
    ],
  },
} satisfies ReplyKind;
