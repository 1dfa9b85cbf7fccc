import type { Company, CompanyEmail } from '../../src/directory/shape.ts';
import { bestOf } from './best.ts';
import { mergeEmails } from './merge-emails.ts';
import { bearsName, plain } from './relations.ts';

/** Adds overlay companies: to the record of the same branch under the same key, or else as new records. */
export function mergeOverlay(companies: Company[], overlay: Company[]): Company[] {
  const merged = new Map(companies.map((company) => [company.id, company]));
  const weak = new Set(companies.flatMap(({ weakDomains = [] }) => weakDomains));
  for (const extra of overlay) {
    const target = targetOf(extra, [...merged.values()]);
    const result = target ? mergeCompany(target, extra) : withoutContest(extra, weak);
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
  return [...branch, ...anywhere, ...sameDesk][0] ?? targetByName(extra, companies) ?? sameId(extra, companies);
}

/** A second line of the same company, whose hosts the first one could not have as its own. */
function sameId(extra: Company, companies: Company[]): Company | undefined {
  return companies.find(({ id }) => id === extra.id);
}

/** A record that only may be behind the host, and bears the very name. */
function targetByName(extra: Company, companies: Company[]): Company | undefined {
  if (isThin(extra)) return undefined;
  return companies.find(
    ({ weakDomains = [], ...company }) =>
      extra.domains.some(({ host }) => weakDomains.includes(host)) &&
      isNamedAlike(company, extra) &&
      (company.countries.includes('*') || extra.countries.every((country) => company.countries.includes(country))),
  );
}

export function hasKey({ domains }: Pick<Company, 'domains'>, key: string): boolean {
  return domains.some(({ host }) => host === key);
}

function privacyBoxes({ emails }: Company): string[] {
  return (emails ?? []).filter(({ kind }) => kind === 'privacy').map(({ address }) => address.toLowerCase());
}

/** True when one name stands in the other, legal forms and spaces aside: `Rabobank` and `Coöperatieve Rabobank U.A.`. */
function isNamedAlike(a: Pick<Company, 'name'>, b: Pick<Company, 'name'>): boolean {
  const [one, two] = [bareName(a.name), bareName(b.name)];
  return one !== '' && two !== '' && (one.includes(two) || two.includes(one));
}

const FORMS = /\b(b\.?v|n\.?v|s\.?a|gmbh|ag|ltd|limited|inc|llc|plc|se|sas|s\.?à r\.?l|u\.?a|corp(oration)?|co)\b\.?/gi;

const bareName = (name: string) => plain(name.replace(FORMS, ' '));

/** The first record's id and post, with the second one's channels and links; the better address first. */
export function mergeCompany(company: Company, extra: Company): Company {
  const emails = mergeEmails(company.emails ?? [], emailsFor(company, extra));
  const privacyUrls = [...new Set([...(extra.privacyUrls ?? []), ...(company.privacyUrls ?? [])])].slice(0, 2);
  const brands = [...new Set([...(company.brands ?? []), ...(extra.brands ?? [])])];
  const { weakDomains: _, ...rest } = { ...partOf(company, extra), ...company };
  const weakDomains = (company.weakDomains ?? []).filter((host) => isThin(extra) || !hasKey(extra, host));
  return {
    ...rest,
    name: nameOf(company, extra),
    ...(brands.length > 0 ? { brands } : {}),
    domains: mergeKeys(company, extra),
    ...(weakDomains.length > 0 ? { weakDomains } : {}),
    countries: mergeCountries(company, extra),
    ...(emails.length > 0 ? { emails } : {}),
    ...bestOf(company, extra, isOne(company, extra)),
    ...(privacyUrls.length > 0 ? { privacyUrls } : {}),
  };
}

/** For a group's record only what it has already, or a box that bears the group's name: not the desk of one of its sites. */
function emailsFor(company: Company, extra: Company): CompanyEmail[] {
  const emails = extra.emails ?? [];
  if (isOne(company, extra)) return emails;
  const known = new Set(company.emails?.map(({ address }) => address.toLowerCase()));
  const bears = (address: string) => bearsName({ name: company.name }, address.slice(address.indexOf('@') + 1));
  return emails.filter(({ address }) => known.has(address.toLowerCase()) || bears(address));
}

/** What the record lacks; what says which legal body it is comes only with the same body. */
function partOf(company: Company, extra: Company): Partial<Company> {
  const { kind, webform: _, postal: __, phones: ___, registrations: ____, country, ...rest } = extra;
  // Who registered as a broker may be anything else first.
  const lent = kind && kind !== 'data-broker' && isOne(company, extra) ? { kind } : {};
  return { ...rest, ...lent, ...(country && isOne(company, extra) ? { country } : {}) };
}

/** One site's company may be another body than that of a group's sites. */
function isOne(company: Company, extra: Company): boolean {
  return company.domains.every(({ host }) => hasKey(extra, host)) || isNamedAlike(company, extra);
}

/** Only records with a postal address state a legal name, and the name on one site is not that of a group. */
function nameOf(company: Company, extra: Company): string {
  const isGroup = company.domains.some(({ host }) => !hasKey(extra, host));
  const isBare = extra.domains.some(({ host }) => host === extra.name.toLowerCase());
  // A policy is filed under a service's name, a broker under whatever it registered.
  const isStated = extra.postal !== undefined || (extra.source !== undefined && extra.kind !== 'data-broker');
  return company.postal || isGroup || isBare || !isStated ? company.name : extra.name;
}

function mergeCountries(company: Company, extra: Company): string[] {
  // That a policy holds everywhere does not make a branch serve everybody.
  if (company.countries.includes('*') || extra.countries.includes('*')) return company.countries;
  return [...new Set([...company.countries, ...extra.countries])].toSorted();
}

function mergeKeys(company: Company, extra: Company): Company['domains'] {
  const old = company.domains.filter(({ host }) => !hasKey(extra, host));
  const known = (host: string) => company.domains.find((key) => key.host === host);
  const doubted = isThin(extra) ? (company.weakDomains ?? []) : [];
  const added = extra.domains.filter(({ host }) => !doubted.includes(host));
  return [...added.map((key) => known(key.host) ?? key), ...old];
}

/** No privacy box and no form: too little to settle whose host it is. */
function isThin(company: Company): boolean {
  return privacyBoxes(company).length === 0 && company.webform === undefined;
}

/** Two sources name different companies for a host: thin evidence (no privacy box, no form) makes it weak for both. */
function withoutContest(extra: Company, weak: ReadonlySet<string>): Company {
  // Without any contact nothing can go to the wrong one: it only names the site.
  const contested = extra.domains.filter(({ host }) => weak.has(host));
  if (!hasContact(extra) || !isThin(extra) || contested.length === 0) return extra;
  const domains = extra.domains.filter((key) => !contested.includes(key));
  return { ...extra, domains, weakDomains: contested.map(({ host }) => host) };
}
