import { suffixesOf } from '../../../src/directory/host.ts';
import type { DirectoryCheck } from './shape.ts';

// Products with a site of their own below a shop: nobody can rent these hosts.
const PRODUCTS = new Set(['advertising.amazon.com', 'aws.amazon.com', 'kdp.amazon.com', 'music.amazon.com']);

function isCustomerHost(host: string, platforms: ReadonlySet<string>): boolean {
  return (
    !PRODUCTS.has(host) &&
    suffixesOf(host)
      .slice(1)
      .some((above) => platforms.has(above))
  );
}

export default {
  id: 'platform-hosts',
  english: 'Below a platform no host is a strong key, save one that runs by itself: there every host is a customer.',
  level: 'stop',
  run: (company, all) => company.domains.map(({ host }) => host).filter((host) => isCustomerHost(host, all.platforms)),
} satisfies DirectoryCheck;
