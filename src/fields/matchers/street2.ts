import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'street2',
  about: 'Second line of the address.',
  autocomplete: ['address-line2'],
  types: [],
  english: {
    match: ['address 2', 'address2', 'address line 2', 'apt', 'apartment', 'suite', 'apt suite'],
    never: ['email'],
  },
  value: () => undefined,
} satisfies FieldMatcher;
