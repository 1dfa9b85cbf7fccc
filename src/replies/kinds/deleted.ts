import type { ReplyKind } from '../shape.ts';

/** What was asked about is gone: an answer to who wanted that, a refusal to who wanted a copy. */
export default {
  id: 'deleted',
  type: 'refused',
  ground: 'reply-deleted',
  erases: true,
  rank: 6.9,
  means: [
    { says: 'everything', affirmed: 'erased', without: 'wanted', alone: true },
    { says: 'recording|call|data', affirmed: 'erased', without: 'wanted form' },
    { says: 'erased', near: 'recording|call', without: 'not wanted' },
    { says: 'recording|call|data gone', without: 'stop claim law' },
  ],
  english: {
    says: ['account … closed'],
    not: [
      'will be deleted',
      'are deleted after',
      'not been deleted',
      'not been erased',
      'not been removed',
      'deleted after',
      'not erase',
      'not delete',
      'will be erased',
      'cannot delete',
    ],
  },
} satisfies ReplyKind;
