import { isAbroad } from '../keys.ts';
import type { DirectoryCheck } from './shape.ts';

import type { Company } from '../../../src/directory/shape.ts';

/** If its own statement, form or home page is there, the site is its own, whichever countries it serves. */
function isOwnPage(host: string, { privacyUrls = [], webform, domains }: Company): boolean {
  const hosts = [...privacyUrls, ...(webform ? [webform.url] : [])].map((link) => new URL(link).hostname);
  return domains[0]?.host === host || hosts.some((own) => own === host || own.endsWith(`.${host}`));
}

export default {
  id: 'domains-abroad',
  english: 'A brand host below a country’s top-level domain is a strong key only for who serves that country.',
  level: 'stop',
  run: (company) =>
    company.domains
      .map(({ host }) => host)
      .filter((host) => isAbroad(host, company.countries) && !isOwnPage(host, company)),
} satisfies DirectoryCheck;
