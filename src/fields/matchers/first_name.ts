import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'first_name',
  about: 'Given name.',
  autocomplete: ['given-name'],
  types: [],
  takes: ['text'],
  asks: 'who',
  english: {
    match: [
      'first name',
      'firstname',
      'given name',
      'forename',
      'fname',
      'f name',
      'first',
      'given names',
      'first names',
      'forenames',
      'christian name',
      'givenname',
      'preferred name',
      'firstnames',
    ],
    never: ['company', 'and last', 'last name', 'or last', 'lastname'],
  },
  value: (sender) => sender.firstName,
} satisfies FieldMatcher;
