import { cleanEmail } from '../clean.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'email-syntax',
  english: 'An e-mail address is one a mail program takes, its domain in lower case punycode.',
  level: 'stop',
  run: (company) =>
    (company.emails ?? []).map(({ address }) => address).filter((address) => cleanEmail(address) !== address),
} satisfies DirectoryCheck;
