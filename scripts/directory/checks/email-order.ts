import type { DirectoryCheck } from './shape.ts';

import type { CompanyEmail } from '../../../src/directory/shape.ts';

function isMixed([first, ...rest]: CompanyEmail[]): boolean {
  return first?.kind !== 'privacy' && rest.some(({ kind }) => kind === 'privacy');
}

export default {
  id: 'email-order',
  english: 'The privacy desk comes before any other address.',
  level: 'stop',
  run: (company) => (isMixed(company.emails ?? []) ? ['a privacy address is not the first'] : []),
} satisfies DirectoryCheck;
