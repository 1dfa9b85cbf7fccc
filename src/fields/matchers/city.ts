import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'city',
  about: 'Town.',
  autocomplete: ['address-level2'],
  types: [],
  takes: ['text'],
  with: ['postal_code', 'state', 'country'],
  english: {
    match: [
      'city',
      'town',
      'place of residence',
      'residence',
      'town city',
      'city town',
      'town or city',
      'suburb',
      'municipality',
      'village',
    ],
    only: ['place', 'location'],
    never: ['country', 'birth'],
  },
  value: (sender) => sender.city,
} satisfies FieldMatcher;
