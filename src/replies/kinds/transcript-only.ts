import type { ReplyKind } from '../shape.ts';

/** Text in place of the sound. */
export default {
  id: 'transcript-only',
  type: 'transcript-only',
  rank: 6,
  english: {
    says: [
      'transcript … instead',
      'provide … transcript',
      'send … transcript',
      'only … transcript',
      'transcript of the call',
      'written summary',
      'written transcript',
      'transcription of',
      'written version',
      'written record',
      'typed copy',
    ],
  },
} satisfies ReplyKind;
