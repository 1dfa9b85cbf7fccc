import { bearsName } from '../relations.ts';
import type { DirectoryCheck } from './shape.ts';

import type { Company } from '../../../src/directory/shape.ts';

/** A host that has another claimant’s name and not this one’s belongs to the other. */
function isLostClaim(host: string, company: Company, claimants: Company[]): boolean {
  return !bearsName(company, host) && claimants.some((other) => other !== company && bearsName(other, host));
}

export default {
  id: 'contested-hosts',
  english: 'One host for several companies of a country is seen by the user: they pick.',
  level: 'stop',
  run: (company, all) =>
    company.domains.map(({ host }) => host).filter((host) => isLostClaim(host, company, all.byHost.get(host) ?? [])),
} satisfies DirectoryCheck;
