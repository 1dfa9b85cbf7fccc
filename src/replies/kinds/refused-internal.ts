import type { ReplyKind } from '../shape.ts';

/** Recordings are said to be internal. */
export default {
  id: 'refused-internal',
  type: 'refused',
  ground: 'reply-internal',
  rank: 7,
  english: {
    says: [
      'internal use only',
      'for internal use',
      'internal purposes only',
      'do not provide … recordings',
      'do not share … recordings',
      'do not release recordings',
      'not our policy to provide',
      'cannot provide … copy of the recording',
      'cannot share call recordings',
      'our policy … recordings',
      'internal use',
      'internal purposes',
      'not shared with customers',
      'never share … recording*',
      'not available to customers',
      'only … for internal',
      'solely … internal',
      'do not share … recording*',
      'do not release … recording*',
    ],
  },
} satisfies ReplyKind;
