import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'case_number',
  about: 'Number under which the company handles an earlier question.',
  autocomplete: [],
  types: [],
  english: {
    match: [
      'case number',
      'case no',
      'case id',
      'ticket number',
      'ticket id',
      'ticket no',
      'complaint number',
      'claim number',
      'reference number',
      'case reference',
      'your reference',
      'our reference',
      'file number',
      'incident number',
      'complaint reference',
      'casenumber',
      'ticketnumber',
      'reference no',
      'request number',
    ],
    never: ['order', 'booking', 'customer', 'reservation', 'invoice'],
  },
  value: (sender) => sender.caseNumber,
} satisfies FieldMatcher;
