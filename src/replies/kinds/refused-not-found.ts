import type { ReplyKind } from '../shape.ts';

/** Nothing was found. */
export default {
  id: 'refused-not-found',
  type: 'refused',
  ground: 'reply-not-found',
  rank: 7,
  english: {
    says: [
      'could not find',
      'cannot find',
      'unable to find',
      'unable to locate',
      'could not locate',
      'not been able to find',
      'no recording … found',
      'no recordings found',
      'there is no recording',
      'no record of',
      'was not recorded',
      'were not recorded',
      'do not have a recording',
      'no recording available',
      'no recording associated',
      'no trace of',
      'no recording linked',
      'have no recording of',
      'cannot trace',
      'holds no recording',
    ],
    not: ['deleted', 'erased'],
  },
} satisfies ReplyKind;
