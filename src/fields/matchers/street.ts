import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'street',
  about: 'Street, with or without number.',
  autocomplete: ['address-line1', 'street-address'],
  types: [],
  english: {
    match: [
      'street',
      'address',
      'street address',
      'address1',
      'address 1',
      'address line 1',
      'postal address',
      'house number street',
      'address and house number',
    ],
    never: [
      'email',
      'e mail',
      'mail',
      'ip',
      'web',
      'address2',
      'address 2',
      'address line 2',
      'city',
      'url',
      'website',
      'site',
    ],
  },
  value: ({ street, houseNumber }) => (street && houseNumber ? `${street} ${houseNumber}` : street),
} satisfies FieldMatcher;
