import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'customer_number',
  about: 'Number by which the company knows the user.',
  autocomplete: [],
  types: [],
  english: {
    match: [
      'customer number',
      'customer no',
      'customer id',
      'client number',
      'account number',
      'customernumber',
      'account no',
      'customer',
      'membership number',
      'member number',
      'policy number',
      'contract number',
      'account',
    ],
    never: ['name', 'email', 'bank', 'new', 'type', 'service', 'user', 'create', 'password'],
  },
  value: (sender) => sender.customerNumber,
} satisfies FieldMatcher;
