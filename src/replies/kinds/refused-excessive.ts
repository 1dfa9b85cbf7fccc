import type { ReplyKind } from '../shape.ts';

/** The request is called excessive. */
export default {
  id: 'refused-excessive',
  type: 'refused',
  ground: 'reply-excessive',
  rank: 7,
  means: [{ says: 'excessive', near: 'request', alone: true }, { says: 'excessive recording|call|data' }],
  english: {},
} satisfies ReplyKind;
