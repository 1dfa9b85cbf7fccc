import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'company',
  about: 'Company the user writes for.',
  autocomplete: ['organization'],
  types: [],
  takes: ['text'],
  or: 'name',
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
      'business',
      'institution',
      'company organisation',
      'company organization',
      'organisation name',
      'organization name',
      'organizationname',
      'trading name',
      'institute',
    ],
    never: ['site', 'size'],
  },
  value: (sender) => sender.company,
} satisfies FieldMatcher;
