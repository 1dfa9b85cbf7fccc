import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'last_name',
  about: 'Family name.',
  autocomplete: ['family-name'],
  types: [],
  takes: ['text'],
  asks: 'who',
  english: {
    match: [
      'last name',
      'lastname',
      'surname',
      'family name',
      'lname',
      'sname',
      's name',
      'last',
      'last names',
      'second name surname',
      'familyname',
      'family names',
      'surnames',
    ],
    never: ['company', 'and last', 'first name', 'firstname', 'first and'],
  },
  value: (sender) => sender.lastName,
} satisfies FieldMatcher;
