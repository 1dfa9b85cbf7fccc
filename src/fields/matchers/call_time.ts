import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'call_time',
  about: 'Hour the call began.',
  autocomplete: [],
  types: [],
  english: {
    match: [
      'time of call',
      'time of the call',
      'call time',
      'time of your call',
      'time of the conversation',
      'time of the phone call',
      'time of phone call',
      'calltime',
      'time of incident',
      'time of contact',
      'approximate time of call',
    ],
    never: ['best time', 'preferred', 'appointment', 'call back'],
  },
  value: (sender) => sender.callTime,
} satisfies FieldMatcher;
