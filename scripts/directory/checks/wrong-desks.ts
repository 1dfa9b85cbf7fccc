import { isWrongDesk } from '../emails.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'wrong-desks',
  english: 'Orders, jobs, press and the webmaster are no addressee while there is a form or a postal address.',
  level: 'stop',
  run: (company) =>
    company.webform || company.postal
      ? (company.emails ?? [])
          .filter(({ kind }) => kind === 'general' || kind === 'support')
          .map(({ address }) => address)
          .filter(isWrongDesk)
      : [],
} satisfies DirectoryCheck;
