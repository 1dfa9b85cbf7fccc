import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'postal_code',
  about: 'Postcode.',
  autocomplete: ['postal-code'],
  types: [],
  takes: ['text', 'number'],
  identifies: true,
  asks: 'who',
  with: ['city', 'state', 'country'],
  english: {
    match: [
      'postcode',
      'postal code',
      'zip',
      'zip code',
      'zipcode',
      'post code',
      'postalcode',
      'postcode zip',
      'zip postal code',
      'post code zip',
      'zip postcode',
      'postal',
      'eircode',
      'postcode zip code',
      'plz zip',
    ],
    never: [],
  },
  value: (sender) => sender.postalCode,
} satisfies FieldMatcher;
