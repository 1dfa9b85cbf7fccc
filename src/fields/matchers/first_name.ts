import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'first_name',
  about: 'Given name.',
  autocomplete: ['given-name'],
  types: [],
  english: {
    match: ['first name', 'firstname', 'given name', 'forename', 'fname', 'f name', 'first'],
    never: ['last', 'company'],
  },
  value: (sender) => sender.firstName,
} satisfies FieldMatcher;
