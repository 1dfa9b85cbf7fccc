import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'email_confirm',
  about: 'E-mail address once more.',
  autocomplete: [],
  types: [],
  english: {
    match: [
      'confirm email',
      'confirm email address',
      'verify email',
      'repeat email',
      'email again',
      'retype email',
      'email confirm',
      'email confirmation',
      're enter email',
      'email2',
    ],
    never: [],
  },
  value: (sender) => sender.email,
} satisfies FieldMatcher;
