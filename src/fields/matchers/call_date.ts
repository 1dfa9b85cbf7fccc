import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'call_date',
  about: 'Day of the call.',
  autocomplete: [],
  types: [],
  english: {
    match: [
      'date of call',
      'date of the call',
      'call date',
      'date of your call',
      'date of conversation',
      'date of the conversation',
      'day of the call',
      'date of the phone call',
      'date of phone call',
      'when did you call',
      'date of contact',
      'date of incident',
      'date of the incident',
      'calldate',
      'incident date',
    ],
    never: ['birth', 'preferred', 'appointment', 'purchase', 'delivery', 'call back'],
  },
  value: (sender) => sender.callDate,
} satisfies FieldMatcher;
