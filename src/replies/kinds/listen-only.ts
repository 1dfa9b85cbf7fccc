import type { ReplyKind } from '../shape.ts';

/** Listening in place of a copy. */
export default {
  id: 'listen-only',
  type: 'listen-only',
  rank: 6,
  english: {
    says: [
      'come and listen',
      'listen to the recording at',
      'listen to … recording … office',
      'listen … by phone',
      'play … recording … phone',
      'invite you … listen',
      'appointment … listen',
      'opportunity to listen',
      'play the recording',
      'play it to you',
      'hear the recording',
      'listen to the recording',
      'listen to it',
    ],
  },
} satisfies ReplyKind;
