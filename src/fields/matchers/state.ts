import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'state',
  about: 'Province or state.',
  autocomplete: ['address-level1'],
  types: [],
  english: {
    match: ['state', 'province', 'county', 'region', 'state province'],
    never: ['country', 'please state'],
  },
  value: () => undefined,
} satisfies FieldMatcher;
