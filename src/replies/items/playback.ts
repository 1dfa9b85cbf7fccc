import type { ReplyItem } from '../item.ts';

/** Hearing the recording, which is no copy. */
export default {
  id: 'playback',
  article: 'access',
  askedBy: [],
  english: {
    about: ['listen to', 'play … back', 'playback', 'play the recording', 'hear the recording', 'listening'],
    gives: [
      'you can listen',
      'you may listen',
      'can be played',
      'welcome to listen',
      'invite you … listen',
      'come … listen',
      'listen … at our',
      'listen … appointment',
      'appointment … listen',
      'play … to you',
      'play it back',
    ],
    refuses: ['not … listen', 'cannot be played'],
    not: [
      'who … listen',
      'staff … listen',
      'supervisors … listen',
      'access … listen',
      'able to listen to',
      'listen to your concerns',
      'team … listen*',
    ],
  },
} satisfies ReplyItem;
