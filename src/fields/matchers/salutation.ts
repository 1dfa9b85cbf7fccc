import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'salutation',
  about: 'Form of address.',
  autocomplete: ['honorific-prefix'],
  types: [],
  english: {
    match: ['salutation', 'title', 'person title', 'gender', 'honorific', 'mr mrs'],
    never: ['subject', 'job', 'page', 'topic'],
  },
  value: () => undefined,
} satisfies FieldMatcher;
