import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'country',
  about: 'Country.',
  autocomplete: ['country', 'country-name'],
  types: [],
  takes: ['text', 'choice'],
  written: 'country',
  with: ['postal_code', 'city'],
  english: {
    match: [
      'country',
      'country of residence',
      'where do you live',
      'nation',
      'country region',
      'countries',
      'country territory',
    ],
    never: ['code', 'county'],
  },
  value: (sender) => sender.country,
} satisfies FieldMatcher;
