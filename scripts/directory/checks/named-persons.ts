import { isPersonal } from '../emails.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'named-persons',
  english: 'No address is a person’s: it is personal data and dies with the job.',
  level: 'stop',
  run: (company) =>
    (company.emails ?? [])
      .filter(({ kind }) => kind === 'general' || kind === 'support')
      .map(({ address }) => address)
      .filter((address) => isPersonal(address.slice(0, address.indexOf('@')))),
} satisfies DirectoryCheck;
