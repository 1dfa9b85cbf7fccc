import type { ReplyItem } from '../item.ts';

/** The sound itself: art. 15(3) GDPR. */
export default {
  id: 'audio',
  article: 'copy',
  askedBy: ['access-recording'],
  english: {
    about: ['recording', 'recordings', 'audio', 'sound file', 'mp3', 'wav', 'the call as a file'],
    gives: ['attached', 'enclosed', 'download*', 'please find', 'on the enclosed', 'included as', 'usb'],
    vague: [
      'transcript',
      'extract',
      'excerpt',
      'part of the',
      'fragment',
      'summary',
      'shortened',
      'written',
      'instead of',
      'first minutes',
      'some of the recordings',
    ],
    not: ['purpose*', 'retention', 'kept for', 'legal basis', 'recipient*', 'why we', 'object*', 'training'],
    refuses: [
      'no recording*',
      'not record*',
      'not be provided',
      'already deleted',
      'already erased',
      'no longer available',
      'no longer exist*',
      'been deleted',
      'been erased',
      'not hand … out',
      'internal use',
      'not release*',
    ],
  },
} satisfies ReplyItem;
