import type { Company } from '../../../src/directory/shape.ts';
import { bearsName } from '../relations.ts';
import type { DirectoryCheck } from './shape.ts';

// Sites of a company whose name says nothing of them, looked at one by one.
const OWN_SITES = new Map([
  ['youtube.com', 'google'],
  ['kvk.nl', 'roo-kvk-nl'],
]);

function isOpenToAll(host: string, company: Company): boolean {
  return OWN_SITES.get(host) !== company.id && !bearsName(company, host);
}

export default {
  id: 'shared-hosts',
  english:
    'A host of forms, archives or representatives is a strong key only of one company that bears its name or runs it by hand.',
  level: 'stop',
  run: (company, all) =>
    company.domains
      .map(({ host }) => host)
      .filter((host) => all.lists.sharedHosts.has(host))
      .filter((host) => isOpenToAll(host, company)),
} satisfies DirectoryCheck;
