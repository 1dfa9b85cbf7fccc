import type { DirectoryCheck } from './shape.ts';

/** Names of parishes and schools, in the language of most of the records. */
export const PARISH_OR_SCHOOL =
  /kirchengemeinde|kirchenkreis|pfarrei|pfarrgemeinde|\b(erz)?bistum\b|diözese|grundschule|realschule|gesamtschule|gymnasium/i;

export default {
  id: 'churches-schools',
  english: 'Parishes and schools stay out: look-alike records on shared sites, and nobody’s recorded call.',
  level: 'stop',
  run: (company) => (PARISH_OR_SCHOOL.test(company.name) ? [company.name] : []),
} satisfies DirectoryCheck;
