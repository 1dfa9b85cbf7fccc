import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'contract_number',
  about: 'Number of a contract or policy.',
  autocomplete: [],
  types: [],
  takes: ['text', 'number'],
  asks: 'what',
  english: {
    match: [
      'contract number',
      'contract no',
      'policy number',
      'policy no',
      'agreement number',
      'contractnumber',
      'policynumber',
      'subscription number',
      'contract id',
    ],
    never: [],
  },
  value: (sender) => sender.contractNumber,
} satisfies FieldMatcher;
