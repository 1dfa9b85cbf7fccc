import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'date',
  about: 'A day without a word on which: left to the user.',
  autocomplete: [],
  types: [],
  takes: ['text', 'date'],
  impersonal: true,
  written: 'moment',
  english: {
    match: ['date'],
    never: ['birth', 'arrival', 'departure', 'purchase', 'delivery', 'travel', 'preferred', 'start', 'end', 'expiry'],
  },
  value: () => undefined,
} satisfies FieldMatcher;
