import type { ReplyKind } from '../shape.ts';

/** They want to know who is asking. */
export default {
  id: 'identity-asked',
  type: 'identity-asked',
  rank: 7,
  english: {
    says: [
      'copy of your … passport',
      'copy of your … id',
      'copy of your … identity',
      'copy of your … driving',
      'copy of … identification',
      'proof of identity',
      'proof of your identity',
      'verify your identity',
      'confirm your identity',
      'verify that you are',
      'identify yourself',
      'identification document',
      'prove who you are',
      'prove your identity',
      'establish your identity',
      'date of birth … to verify',
      'confirm your date of birth',
      'provide your date of birth',
      'give your date of birth',
      'tell us your date of birth',
    ],
    not: ['never', 'identity has been', 'have verified', 'have confirmed your identity'],
  },
} satisfies ReplyKind;
