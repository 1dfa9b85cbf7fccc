import type { ReplyKind } from '../shape.ts';

/** The employee’s privacy is named. */
export default {
  id: 'refused-agent',
  type: 'refused',
  ground: 'reply-agent',
  rank: 7,
  english: {
    says: [
      'privacy of our employee*',
      'privacy of our agent*',
      'privacy of our staff',
      'rights of our employee*',
      'rights of … agent',
      'voice of our employee',
      'protect … employee*',
      'other people on the recording',
      'third party … recording',
      'rights and freedoms of others',
      'other people s voices',
      'voice of our',
      'voices of others',
      'privacy of our',
      'colleague s privacy',
      'protect our colleague*',
      'rights of third parties',
      'agent s voice',
      'employee s voice',
      'adviser s voice',
      'voice … identifiable',
      'privacy of … employee*',
      'privacy of … staff',
      'privacy of … agent*',
    ],
  },
} satisfies ReplyKind;
