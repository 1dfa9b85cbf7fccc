import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'initials',
  about: 'Initials.',
  autocomplete: [],
  types: [],
  takes: ['text'],
  asks: 'who',
  english: {
    match: ['initials', 'your initials'],
    never: [],
  },
  value: (sender) => sender.initials,
} satisfies FieldMatcher;
