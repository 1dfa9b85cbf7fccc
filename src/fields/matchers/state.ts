import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'state',
  about: 'Province or state.',
  autocomplete: ['address-level1'],
  types: [],
  takes: ['text', 'choice'],
  choice: 'listed',
  with: ['postal_code', 'city'],
  english: {
    match: [
      'state',
      'province',
      'county',
      'region',
      'state province',
      'state region',
      'province state',
      'state or province',
      'administrative area',
      'county state',
      'emirate',
    ],
    never: ['country', 'please state'],
  },
  value: (sender) => sender.state,
} satisfies FieldMatcher;
