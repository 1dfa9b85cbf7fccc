import type { ReplyKind } from '../shape.ts';

/** What was asked for came with the answer. */
export default {
  id: 'answered',
  type: 'answered',
  rank: 4,
  english: {
    says: [
      'please find attached',
      'find enclosed',
      'attached you will find',
      'attached … copy of the recording',
      'enclosed … copy',
      'recording is attached',
      'you can download',
      'we have complied',
      'data … attached',
      'we will no longer use',
      'has been stopped',
      'link … download',
      'recording is … ready',
      'ready to download',
      'ready for download',
      'available for download',
      'have fulfilled your request',
      'have enclosed',
    ],
    not: ['not … attached', 'please attach', 'copy of your'],
  },
} satisfies ReplyKind;
