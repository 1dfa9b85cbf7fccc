import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'company',
  about: 'Company the user writes for.',
  autocomplete: ['organization'],
  types: [],
  english: {
    match: [
      'company',
      'company name',
      'companyname',
      'organisation',
      'organization',
      'business name',
      'employer',
      'firm',
    ],
    never: ['site', 'size'],
  },
  value: (sender) => sender.company,
} satisfies FieldMatcher;
