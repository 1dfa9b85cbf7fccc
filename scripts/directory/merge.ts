import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';

const KINDS: CompanyEmail['kind'][] = ['privacy', 'legal', 'general', 'support'];
const QUALITIES: Source['quality'][] = [
  'tested',
  'verified',
  'own-site',
  'corroborated',
  'third-party',
  'community',
  'scraped',
];

/** Adds overlay companies: to the record of the same branch under the same key, or else as new records. */
export function mergeOverlay(companies: Company[], overlay: Company[]): Company[] {
  const merged = new Map(companies.map((company) => [company.id, company]));
  for (const extra of overlay) {
    const target = targetOf(extra, [...merged.values()]);
    const result = target ? mergeCompany(target, extra) : withoutContest(extra, companies);
    merged.set(result.id, result);
  }
  return [...merged.values()];
}

/** True if a request can be sent: by mail, form or post. An account deletion page alone is not a contact. */
export function hasContact({ emails, webform, postal }: Company): boolean {
  return emails !== undefined || webform !== undefined || postal !== undefined;
}

function targetOf(extra: Company, companies: Company[]): Company | undefined {
  const sameKey = companies.filter(({ domains }) => domains.some(({ host }) => hasKey(extra, host)));
  const branch = sameKey.filter(({ countries }) => extra.countries.some((country) => countries.includes(country)));
  const anywhere = sameKey.filter(({ countries }) => countries.includes('*'));
  const sameDesk = sameKey.filter((company) => privacyBoxes(company).some((box) => privacyBoxes(extra).includes(box)));
  return [...branch, ...anywhere, ...sameDesk][0];
}

export function hasKey({ domains }: Company, key: string): boolean {
  return domains.some(({ host }) => host === key);
}

function privacyBoxes({ emails }: Company): string[] {
  return (emails ?? []).filter(({ kind }) => kind === 'privacy').map(({ address }) => address.toLowerCase());
}

/** The first record's id and post, with the second one's channels and links; the better address first. */
export function mergeCompany(company: Company, extra: Company): Company {
  const emails = mergeEmails(company.emails ?? [], extra.emails ?? []);
  const privacyUrls = [...new Set([...(extra.privacyUrls ?? []), ...(company.privacyUrls ?? [])])].slice(0, 2);
  const brands = [...new Set([...(company.brands ?? []), ...(extra.brands ?? [])])];
  const isOpen = company.countries.includes('*');
  return {
    ...extra,
    ...company,
    // Only records with a postal address state a legal name, and the name on one site is not that of a group.
    name: company.postal || company.domains.some(({ host }) => !hasKey(extra, host)) ? company.name : extra.name,
    ...(brands.length > 0 ? { brands } : {}),
    domains: mergeKeys(company, extra),
    countries: isOpen ? company.countries : [...new Set([...company.countries, ...extra.countries])].toSorted(),
    ...(emails.length > 0 ? { emails } : {}),
    ...(privacyUrls.length > 0 ? { privacyUrls } : {}),
  };
}

function mergeKeys(company: Company, extra: Company): Company['domains'] {
  const old = company.domains.filter(({ host }) => !hasKey(extra, host));
  return [...extra.domains, ...old];
}

function mergeEmails(old: CompanyEmail[], extra: CompanyEmail[]): CompanyEmail[] {
  // What the company itself wrote replaces what a contributor believes.
  const kept = extra.length > 0 ? old.filter(({ source }) => source.quality !== 'community') : old;
  const best = new Map<string, CompanyEmail>();
  for (const email of [...kept, ...extra].toSorted(compareEmails)) {
    const key = email.address.toLowerCase();
    if (!best.has(key)) best.set(key, email);
  }
  return [...best.values()];
}

/** Privacy desk before customer service, then the source that vouches most. */
export function compareEmails(a: CompanyEmail, b: CompanyEmail): number {
  const byKind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return byKind || QUALITIES.indexOf(a.source.quality) - QUALITIES.indexOf(b.source.quality);
}

/** Two sources name different companies for a host: thin evidence (no privacy box, no form) makes it weak for both. */
function withoutContest(extra: Company, companies: Company[]): Company {
  // Without any contact nothing can go to the wrong one: it only names the site.
  const isThin = hasContact(extra) && privacyBoxes(extra).length === 0 && extra.webform === undefined;
  const contested = extra.domains.filter(({ host }) => companies.some((other) => other.weakDomains?.includes(host)));
  if (!isThin || contested.length === 0) return extra;
  const domains = extra.domains.filter((key) => !contested.includes(key));
  return { ...extra, domains, weakDomains: contested.map(({ host }) => host) };
}
