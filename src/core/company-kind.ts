/** What a company is before the law: it decides which letters and which ways up there are. */
export const companyKinds = [
  'company',
  'public-body',
  'investment',
  'telecom',
  'debt-collector',
  'health',
  'police',
  'court',
  'emergency',
  'data-broker',
] as const;
export type CompanyKind = (typeof companyKinds)[number];
