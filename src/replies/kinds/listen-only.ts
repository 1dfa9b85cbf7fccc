import type { ReplyKind } from '../shape.ts';

/** Listening in place of a copy. */
export default {
  id: 'listen-only',
  type: 'listen-only',
  rank: 6,
  means: [{ says: 'listen place' }, { says: 'listen', near: 'not give' }],
  english: {},
} satisfies ReplyKind;
