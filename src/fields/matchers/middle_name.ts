import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'middle_name',
  about: 'Middle name, or the part before a Dutch family name.',
  autocomplete: ['additional-name'],
  types: [],
  takes: ['text'],
  english: {
    match: ['middle name', 'middlename', 'middle', 'second name', 'prefix name', 'middle initial'],
    never: [],
  },
  value: (sender) => sender.middleName,
} satisfies FieldMatcher;
