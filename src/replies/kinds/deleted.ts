import type { ReplyKind } from '../shape.ts';

/** What was asked about is gone: an answer to who wanted that, a refusal to who wanted a copy. */
export default {
  id: 'deleted',
  type: 'refused',
  ground: 'reply-deleted',
  erases: true,
  rank: 7,
  english: {
    says: [
      'we have deleted',
      'has been deleted as you',
      'we have erased',
      'have been erased',
      'recording … been deleted',
      'recording … been erased',
      'recording … no longer available',
      'recording … no longer exists',
      'recordings … deleted after',
      'already deleted',
      'already been deleted',
      'automatically deleted',
      'kept for … days only',
      'no longer have the recording',
      'retention period … expired',
    ],
    not: ['will be deleted', 'are deleted after'],
  },
} satisfies ReplyKind;
