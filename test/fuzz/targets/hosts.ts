import { isSameSite, registeredDomain } from '../../../src/core/suffixes.ts';
import { isPlatformsOwnPage } from '../../../src/directory/platforms.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const suffixes = '\ncom:winkels,\njp:co,*.kobe,!city.kobe,\nuk:co,gov,\n';
const hosts = [
  'www.bedrijf.nl',
  'een.winkels.com',
  'a.b.kobe.jp',
  'city.kobe.jp',
  '192.0.2.7',
  '[2001:db8::1]',
  'xn--55qx5d.cn',
];
const paths = ['/hp', '/nl/service', '/privacy', '/', '/intl/nl/policies/privacy?hl=nl#kop', '/%2e%2e/help', '//x'];

/** Whatever a host is called, its domain is an end of it and one site with itself; a path is a platform's own or not. */
export default {
  run(random) {
    const [host, other] = [changeText(random, random.pick(hosts)), random.pick(hosts)];
    const domain = registeredDomain(host, suffixes);
    if (!host.toLowerCase().replace(/\.$/, '').endsWith(domain)) throw new Error(`not its paths: ${host} ${domain}`);
    if (host !== '' && !isSameSite(host, host, suffixes)) throw new Error(`two: ${host}`);
    if (isSameSite(host, other, suffixes) !== isSameSite(other, host, suffixes)) throw new Error(`one way: ${host}`);
    const path = changeText(random, random.pick(paths));
    for (const kind of ['names', 'hosts', 'sites'] as const)
      isPlatformsOwnPage(path, { kind, paths: ['help', 'site/about'] });
  },
} satisfies FuzzTarget;
