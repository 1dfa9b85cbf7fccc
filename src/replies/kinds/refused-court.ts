import type { ReplyKind } from '../shape.ts';

/** Only a court or the police may have it. */
export default {
  id: 'refused-court',
  type: 'refused',
  ground: 'reply-court',
  rank: 7,
  english: {
    says: [
      'court order',
      'only … police',
      'police or court',
      'only on order of',
      'judicial order',
      'at the request of the authorities',
      'law enforcement only',
    ],
  },
} satisfies ReplyKind;
