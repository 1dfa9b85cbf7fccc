import type { ReplyItem } from '../item.ts';

/** Hearing the recording, which is no copy. */
export default {
  id: 'playback',
  english: 'Listening to it',
  article: 'access',
  askedBy: [],
  words: {
    about: ['listen to', 'play \u2026 back', 'playback', 'play the recording', 'hear the recording', 'listening'],
    gives: [
      'you can listen',
      'you may listen',
      'can be played',
      'welcome to listen',
      'invite you \u2026 listen',
      'come \u2026 listen',
      'listen \u2026 at our',
      'listen \u2026 appointment',
      'appointment \u2026 listen',
      'play \u2026 to you',
      'play it back',
    ],
    refuses: ['not \u2026 listen', 'cannot be played'],
    not: [
      'who \u2026 listen',
      'staff \u2026 listen',
      'supervisors \u2026 listen',
      'access \u2026 listen',
      'able to listen to',
      'listen to your concerns',
      'team \u2026 listen*',
    ],
  },
} satisfies ReplyItem;
