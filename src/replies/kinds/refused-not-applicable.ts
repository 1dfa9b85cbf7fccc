import type { ReplyKind } from '../shape.ts';

/** The law is said not to apply. */
export default {
  id: 'refused-not-applicable',
  type: 'refused',
  ground: 'reply-not-applicable',
  rank: 7,
  english: {
    says: [
      'gdpr does not apply',
      'does not apply to',
      'not personal data',
      'does not fall under',
      'no right to',
      'not entitled to',
      'not covered by the gdpr',
      'right of access does not',
      'established outside',
      'not subject to the gdpr',
      'based outside the eu*',
      'not subject to gdpr',
    ],
  },
} satisfies ReplyKind;
