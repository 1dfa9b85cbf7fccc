import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'house_number',
  about: 'House number.',
  autocomplete: [],
  types: [],
  takes: ['text', 'number'],
  identifies: true,
  behind: 'street',
  english: {
    match: [
      'house number',
      'house no',
      'housenumber',
      'street number',
      'house nr',
      'building number',
      'house name or number',
      'number and addition',
    ],
    bare: ['nr', 'no', 'n', 'number'],
    never: ['street address', 'and street', 'address'],
  },
  value: (sender) => sender.houseNumber,
} satisfies FieldMatcher;
