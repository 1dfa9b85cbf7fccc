import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'email',
  about: 'E-mail address.',
  autocomplete: ['email'],
  types: ['email'],
  english: {
    match: [
      'email',
      'e mail',
      'email address',
      'mail',
      'mail address',
      'your email',
      'emailaddress',
      'mailaddress',
      'your mail',
      'reply to',
      'e mail address',
      'contact email',
      'email id',
    ],
    never: [
      'confirm',
      'verify',
      'repeat',
      'again',
      'retype',
      'friend',
      'recipient',
      'newsletter',
      'friends',
      'address line',
      'send email to',
    ],
  },
  value: (sender) => sender.email,
} satisfies FieldMatcher;
