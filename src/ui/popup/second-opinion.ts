import type { Addressee } from '../../cases/shape.ts';
import { daysBetween } from '../../core/date.ts';
import { isSameSite, type Suffixes } from '../../core/suffixes.ts';
import { structuredAddresses } from '../../detect/company-facts.ts';
import type { FoundAddress, FoundPost, PageKind, Verdict } from '../../detect/shape.ts';
import { isSameDomain } from '../../detect/site.ts';
import type { Company, CompanyEmail } from '../../directory/shape.ts';
import type { Errand } from '../../platform/errands.ts';
import { isOld } from './offer.ts';

/** What a page of the site itself names, and when it was seen. */
export interface Finding {
  url: string;
  day: string;
  addresses: FoundAddress[];
  post: FoundPost[];
  /** A page that would name the address for privacy requests if there is one. */
  isStatement: boolean;
}

const statements: readonly (PageKind | undefined)[] = ['privacy_policy', 'privacy_contact', 'request_form'];

/** The page's addresses, then those that only its structured data holds. */
function addressesOf(page: Verdict): FoundAddress[] {
  const seen = new Set(page.addresses.map(({ email }) => email.toLowerCase()));
  return [...page.addresses, ...structuredAddresses(page).filter(({ email }) => !seen.has(email))];
}

/** What the page in front says; else what was read on the statement the user sent us to. */
export function findingOf(page: Verdict | undefined, errand: Errand | undefined, day: string): Finding | undefined {
  const here = page && statements.includes(page.kinds[0]?.kind);
  if (page && (here || !errand?.found))
    return { url: page.url, day, addresses: addressesOf(page), post: page.post, isStatement: here === true };
  return errand?.found && { ...errand.found, isStatement: true };
}

/** What the site's own page says of the address that the directory has. */
export type Opinion =
  | { is: 'silent' }
  | { is: 'same'; found: FoundAddress }
  /** Other addresses named for privacy, at most three. */
  | { is: 'other'; found: FoundAddress[] };

/** Compares an address with the page's own: an ordinary box on the page speaks for nothing. */
export function opinionOn(email: string, { addresses, isStatement }: Finding): Opinion {
  const same = addresses.find((address) => address.email.toLowerCase() === email.toLowerCase());
  if (same) return { is: 'same', found: same };
  const named = isStatement ? addresses.filter(({ role, hidden }) => role !== 'general' && !hidden).slice(0, 3) : [];
  return named.length > 0 ? { is: 'other', found: named } : { is: 'silent' };
}

/** The directory's entry of an address. */
export function entryOf(company: Company | undefined, email: string | undefined): CompanyEmail | undefined {
  return company?.emails?.find(({ address }) => address === email);
}

const trusted: readonly (string | undefined)[] = ['tested', 'verified', 'own-site', 'demo'];

/** An address to check first: older than 36 months or undated, from a source that does not vouch, or not a privacy desk's. */
export function isDoubtful(to: Addressee, entry: CompanyEmail | undefined, today: string): boolean {
  if (to.origin !== 'directory') return false;
  if (!to.date || isOld(daysBetween(to.date, today)) || !trusted.includes(to.quality)) return true;
  return entry !== undefined && entry.kind !== 'privacy' && entry.kind !== 'legal';
}

const OFFICE = /datenschutz|dataprotection|data-protection|privacy|gdpr|dsgvo|dpo|datarep/;

/** Why an address ends in a domain that is not the company's; undefined when it is. Without the list of suffixes, as far as names tell. */
export function strangerOf(
  email: string,
  host: string,
  company: Company | undefined,
  suffixes?: Suffixes,
): { domain: string; office: boolean } | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const own = [host, ...(company?.domains ?? []).map((one) => one.host.replace(/^=/, ''))];
  const isSame = (one: string) => (suffixes ? isSameSite(one, domain, suffixes) : isSameDomain(one, domain));
  if (own.some(isSame)) return undefined;
  return { domain, office: OFFICE.test(domain) };
}
