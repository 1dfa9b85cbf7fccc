import { domainCountry } from '../../src/directory/host.ts';
import type { Company } from '../../src/directory/shape.ts';
import { cleanKey, cleanText, isGenericCountryDomain } from './clean.ts';
import type { BrandRow } from './facts.ts';

/**
 * The brands' own names for sites that no company of the list has, without any contact; a known site gets the brand's
 * name on its record. No company loses a host or an address to a brand.
 */
export function addBrands(companies: Company[], rows: BrandRow[], shared: Set<string>): Company[] {
  const owners = new Map(companies.flatMap((company) => claimsOf(company).map((host) => [host, company.id] as const)));
  const byId = new Map(companies.map((company) => [company.id, company]));
  for (const row of rows.toSorted(byRank(rows))) {
    const hosts = hostsOf(row, shared);
    const free = hosts.filter((host) => !owners.has(host));
    const owner = byId.get(owners.get(hosts[0] ?? '') ?? '');
    if (owner) byId.set(owner.id, withBrand(owner, cleanText(row.label)));
    if (free.length === 0) continue;
    const brand = brandOf(row, free);
    byId.set(brand.id, brand);
    for (const host of free) owners.set(host, brand.id);
  }
  return [...byId.values()];
}

/** Its strong keys, and the weak ones of a Dutch record, which knows more about the site than its name. */
function claimsOf({ domains, weakDomains = [], countries }: Company): string[] {
  return [...domains.map(({ host }) => host), ...(countries.includes('NL') ? weakDomains : [])];
}

/** A host named in several rows belongs to the row that lists it first: `ah.nl` is Albert Heijn's, not AH to go's. */
function byRank(rows: BrandRow[]): (a: BrandRow, b: BrandRow) => number {
  const firsts = new Set(rows.map(({ domains }) => domains[0]));
  const borrowed = ({ domains }: BrandRow) => domains.slice(1).filter((host) => firsts.has(host)).length;
  return (a, b) => borrowed(a) - borrowed(b) || (a.item < b.item ? -1 : 1);
}

function hostsOf({ domains }: BrandRow, shared: Set<string>): string[] {
  return domains.filter((host) => !shared.has(host)).flatMap((host) => cleanKey(host) ?? []);
}

function withBrand(company: Company, label: string): Company {
  const known = [company.name, ...(company.brands ?? [])].map((name) => name.toLowerCase());
  if (known.some((name) => name.includes(label.toLowerCase()))) return company;
  return { ...company, brands: [...(company.brands ?? []), label] };
}

function brandOf({ label, item }: BrandRow, hosts: string[]): Company {
  const abroad = hosts.filter((host) => !isGenericCountryDomain(host)).flatMap((host) => domainCountry(host) ?? []);
  return {
    id: `wd-${item.toLowerCase()}`,
    name: cleanText(label),
    domains: hosts.map((host) => ({ host, confidence: 'A' })),
    // The list has brands with branches in the Netherlands.
    countries: [...new Set(['NL', ...abroad])].toSorted(),
    source: { name: 'wikidata-nsi', quality: 'third-party' },
  };
}
