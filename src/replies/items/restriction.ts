import type { ReplyItem } from '../item.ts';

/** Restriction, or keeping the recording safe: art. 18 GDPR. */
export default {
  id: 'restriction',
  article: 'restriction',
  askedBy: ['preservation-recording'],
  english: {
    about: [
      'restrict*',
      'block*',
      'locked',
      'set aside',
      'secured',
      'preserv*',
      'put on hold',
      'excluded from deletion',
      'not be deleted',
      'not delete',
      'keep the recording',
    ],
    gives: [
      'have restricted',
      'has been restricted',
      'have blocked',
      'has been blocked',
      'have locked',
      'has been locked',
      'have set aside',
      'has been set aside',
      'have secured',
      'has been secured',
      'have preserved',
      'has been preserved',
      'has been excluded',
      'have excluded',
      'not be deleted',
    ],
    vague: ['where possible', 'as far as possible', 'try to'],
    not: ['right to', 'rights to', 'access … restricted to', 'restricted to'],
  },
} satisfies ReplyItem;
