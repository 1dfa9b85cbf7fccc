import { domainCountry } from '../../src/directory/host.ts';
import type { Company } from '../../src/directory/shape.ts';
import { cleanKey, isGenericCountryDomain } from './clean.ts';
import type { Fact } from './facts.ts';

type Keys = Pick<Company, 'domains' | 'weakDomains' | 'paths'>;

// Its own home page, a brand's domain in the record, or an alias set by hand; everything else was inferred.
const OWN = new Set(['web', 'runs', 'manual', 'map']);

/** The hosts for a fact: own home pages (A), same name elsewhere (B), weak ones, parts of a shared site. */
export function keysOfFact(fact: Fact, sharedHosts: Set<string>): Keys {
  const domains = new Map<string, 'A' | 'B'>();
  const foreign: string[] = [];
  (fact.domains ?? []).forEach((host, at) => {
    const via = fact.via?.[at] ?? '';
    const own = OWN.has(via);
    const key = own || !sharedHosts.has(host) ? cleanKey(host) : undefined;
    if (key && via === 'runs' && isAbroad(key, fact.countries)) foreign.push(key);
    else if (key) domains.set(key, own ? 'A' : 'B');
  });
  const hosts = (fact.hosts ?? []).filter((host) => !sharedHosts.has(host.split('/')[0] ?? ''));
  for (const key of hosts.filter((host) => !host.includes('/')).flatMap((host) => cleanKey(host) ?? []))
    if (!domains.has(key)) domains.set(key, 'A');
  const weak = [...(fact.domains_weak ?? []), ...foreign].filter((host) => !sharedHosts.has(host));
  const paths = hosts.flatMap((host) => cleanPart(host) ?? []);
  return {
    domains: [...domains].map(([host, confidence]) => ({ host, confidence })),
    ...filled(
      'weakDomains',
      [...new Set(weak.flatMap((host) => cleanKey(host) ?? []))].filter((key) => !domains.has(key)),
    ),
    ...filled('paths', paths),
  };
}

/** True for a host under the top-level domain of a country that is not in the list. */
export function isAbroad(host: string, countries: string[]): boolean {
  const country = isGenericCountryDomain(host) ? undefined : domainCountry(host);
  return country !== undefined && !countries.includes('*') && !countries.includes(country);
}

function cleanPart(host: string): string | undefined {
  const slash = host.indexOf('/');
  const key = slash > 0 ? cleanKey(host.slice(0, slash)) : undefined;
  return (
    key &&
    key +
      host
        .slice(slash)
        .replace(/\/(index|default)\.\w+$/i, '')
        .replace(/\/$/, '')
  );
}

/** The field, or nothing if its list is empty: the committed lines have no empty fields. */
export function filled<K extends string>(name: K, list: string[] | undefined): { [P in K]?: string[] } {
  return list && list.length > 0 ? ({ [name]: list } as { [P in K]?: string[] }) : {};
}
