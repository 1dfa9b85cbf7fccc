import type { ReplyKind } from '../shape.ts';

/** They want a form of theirs to be used. */
export default {
  id: 'form-demanded',
  type: 'form-demanded',
  rank: 6,
  english: {
    says: [
      'use our … form',
      'complete … form',
      'fill in … form',
      'fill out … form',
      'submit … through … form',
      'submit … via … portal',
      'use … portal',
      'only … accept … form',
      'via our privacy portal',
      'request form … at',
      'make your request … online',
      'through … form',
      'using … form',
      'via … form',
      'fill … form',
      'via … portal',
      'through … portal',
    ],
  },
} satisfies ReplyKind;
