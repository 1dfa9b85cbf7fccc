import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'postal_code',
  about: 'Postcode.',
  autocomplete: ['postal-code'],
  types: [],
  english: {
    match: ['postcode', 'postal code', 'zip', 'zip code', 'zipcode', 'post code', 'postalcode'],
    never: ['city'],
  },
  value: (sender) => sender.postalCode,
} satisfies FieldMatcher;
