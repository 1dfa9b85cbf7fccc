import type { ReplyKind } from '../shape.ts';

/** The letter did not reach anybody. */
export default {
  id: 'bounced',
  type: 'bounced',
  rank: 9,
  means: [{ says: 'mail undelivered' }],
  english: {},
} satisfies ReplyKind;
