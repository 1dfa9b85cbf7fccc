import { FREEMAIL } from '../emails.ts';
import type { DirectoryCheck } from './shape.ts';

import type { Company } from '../../../src/directory/shape.ts';

function isStrangersBox(address: string, { domains }: Company): boolean {
  const host = address.slice(address.indexOf('@') + 1);
  return FREEMAIL.test(host) && !domains.some((own) => own.host === host);
}

export default {
  id: 'freemail',
  english: 'No address is at a provider where anybody has a mailbox, save the provider’s own.',
  level: 'stop',
  run: (company) =>
    (company.emails ?? []).map(({ address }) => address).filter((address) => isStrangersBox(address, company)),
} satisfies DirectoryCheck;
