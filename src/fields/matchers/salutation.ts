import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'salutation',
  about: 'Form of address.',
  autocomplete: ['honorific-prefix'],
  types: [],
  takes: ['choice'],
  impersonal: true,
  choice: 'salutation',
  english: {
    match: [
      'salutation',
      'title',
      'person title',
      'gender',
      'honorific',
      'mr mrs',
      'form of address',
      'prefix',
      'mr ms',
      'courtesy title',
      'sex',
      'your title',
      'pronouns',
    ],
    never: ['subject', 'job', 'page', 'topic'],
  },
  value: (sender) => sender.salutation,
} satisfies FieldMatcher;
