import type { ReplyKind } from '../shape.ts';

/** A part of what was asked for. */
export default {
  id: 'partial',
  type: 'partial',
  rank: 5,
  english: {
    says: [
      'part of your request',
      'in part',
      'partially',
      'partial copy',
      'some of the data',
      'the remaining data',
      'redacted',
      'other requested … cannot',
      'with the exception of',
      'part of the … data',
      'part of your … data',
      'remaining data',
      'rest of the data',
      'remaining information',
      'rest of the information',
      'remaining documents',
    ],
  },
} satisfies ReplyKind;
