import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'email-for-many',
  english: 'One address for more than ten records is worth a look.',
  level: 'warn',
  run: (company, all) =>
    (company.emails ?? [])
      .map(({ address }) => address)
      .filter((address) => (all.byEmail.get(address.toLowerCase()) ?? []).length > 10),
} satisfies DirectoryCheck;
