import type { ReplyKind } from '../shape.ts';

/** The request is called excessive. */
export default {
  id: 'refused-excessive',
  type: 'refused',
  ground: 'reply-excessive',
  rank: 7,
  english: {
    says: [
      'excessive',
      'manifestly unfounded',
      'disproportionate effort',
      'disproportionate',
      'repetitive request*',
      'unreasonable effort',
      'too much effort',
      'abuse of',
    ],
  },
} satisfies ReplyKind;
