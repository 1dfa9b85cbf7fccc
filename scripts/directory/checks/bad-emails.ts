import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'bad-emails',
  english: 'No address is one that is known to bounce.',
  level: 'stop',
  run: (company, all) =>
    (company.emails ?? [])
      .map(({ address }) => address)
      .filter((address) => all.lists.badEmails.has(address.toLowerCase())),
} satisfies DirectoryCheck;
