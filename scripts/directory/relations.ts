import { channelsOf } from '../../src/directory/channels.ts';
import type { Company } from '../../src/directory/shape.ts';
import type { GroupRow, SharedController } from './facts.ts';
import { hasKey } from './merge.ts';

/** Sites of one controller point to the record of the company that answers for them. */
export function linkBrands(companies: Company[], controllers: SharedController[]): Company[] {
  const ownerOf = (host: string) => companies.find((company) => hasKey(company, host));
  const rows = controllers.flatMap(({ domain, controller, document = '' }): GroupRow[] => {
    const [brand, parent] = [ownerOf(domain), ownerOf(controller)];
    return brand && parent && brand !== parent ? [{ id: brand.id, runBy: parent.id, document }] : [];
  });
  return linkGroups(companies, rows);
}

/** A brand whose own page gives an address keeps it, as long as none is known of the company behind it. */
function answersItself(brand: Company, parent: Company): boolean {
  return channelsOf(parent).length === 0 && channelsOf(brand).length > 0;
}

/** Brands whose own document names who answers for them; a row whose records are not there is left out. */
export function linkGroups(companies: Company[], groups: GroupRow[]): Company[] {
  const byId = new Map(companies.map((company) => [company.id, company]));
  const rows = new Map(groups.map((row) => [row.id, row]));
  return companies.map((company) => {
    const row = rows.get(company.id);
    const parent = byId.get(row?.runBy ?? '');
    if (!row || !parent || answersItself(company, parent)) return company;
    const document = { url: row.document, ...(row.day ? { day: row.day } : {}) };
    return { ...company, runBy: parent.id, ...(row.document ? { runByDocument: document } : {}) };
  });
}

/** Companies that are gone lose every way to write to them and point to the one that took over, where one did. */
export function closeEnded(companies: Company[], successions: Map<string, string | undefined>): Company[] {
  return companies.map((company) => {
    if (!successions.has(company.id)) return company;
    const { emails: _, webform: __, postal: ___, deletionUrl: ____, ...rest } = company;
    const movedTo = successions.get(company.id);
    const source = company.source ?? company.emails?.[0]?.source ?? company.postal?.source;
    return { ...rest, ...(source ? { source } : {}), ...(movedTo ? { movedTo } : { ended: true }) };
  });
}

/**
 * A host that several records claim stays a strong key only for those that have its name; if none has it, for all of
 * them. `funimation.com` is not a site of Pure Flix.
 */
export function settleClaims(companies: Company[]): Company[] {
  const claims = new Map<string, Company[]>();
  for (const company of companies)
    for (const { host } of company.domains) claims.set(host, [...(claims.get(host) ?? []), company]);
  return companies.map((company) => {
    const lost = company.domains.filter(({ host }) => losesTo(company, host, claims.get(host) ?? []));
    return lost.length === 0 ? company : weaken(company, lost);
  });
}

function losesTo(company: Company, host: string, claimants: Company[]): boolean {
  return claimants.length > 1 && !bearsName(company, host) && claimants.some((other) => bearsName(other, host));
}

/** True when the host's first label stands in a name of the company or in the domain of its own mail. */
export function bearsName(
  { name, brands = [], emails = [] }: Pick<Company, 'name' | 'brands' | 'emails'>,
  host: string,
): boolean {
  const label = plain(host.replace(/^=?(www\.)?/, '').split('.')[0] ?? '');
  const domains = emails.map(({ address }) => address.slice(address.indexOf('@')));
  return [name, ...brands, ...domains].some((text) => plain(text).includes(label));
}

/** Text as names are compared: Latin letters and digits only. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function weaken(company: Company, lost: Company['domains']): Company {
  const weakDomains = [...(company.weakDomains ?? []), ...lost.map(({ host }) => host)];
  return { ...company, domains: company.domains.filter((key) => !lost.includes(key)), weakDomains };
}
