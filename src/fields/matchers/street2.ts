import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'street2',
  about: 'Second line of the address.',
  autocomplete: ['address-line2'],
  types: [],
  english: {
    match: [
      'address 2',
      'address2',
      'address line 2',
      'apt',
      'apartment',
      'suite',
      'apt suite',
      'addressline2',
      'street2',
      'street 2',
      'apt number',
      'unit',
      'flat',
      'apartment suite',
      'apartment number',
      'address line two',
      'additional address',
      'extra address line',
      'building',
    ],
    never: ['email'],
  },
  value: (sender) => sender.street2,
} satisfies FieldMatcher;
