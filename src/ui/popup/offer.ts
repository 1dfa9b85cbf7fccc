import type { Addressee } from '../../cases/shape.ts';
import type { FoundAddress, Verdict } from '../../detect/shape.ts';
import { sourceName } from '../../directory/sources.ts';
import type { Company, LookupResult, Source } from '../../directory/shape.ts';

/** What the directory and the page together let us say about whose site this is. */
export type Offer =
  | { state: 'company'; company: Company; sure: boolean }
  | { state: 'several'; companies: Company[] }
  | { state: 'unknown'; possibly: Company[]; platform: boolean };

/** Sums a lookup up for the card. A wrong company is worse than none: only one good candidate is "the" company. */
export function offerOf(lookup: LookupResult): Offer {
  const [first] = lookup.companies;
  if (first && (lookup.confidence === 'sure' || lookup.confidence === 'likely'))
    return { state: 'company', company: first, sure: lookup.confidence === 'sure' };
  if (lookup.confidence === 'several') return { state: 'several', companies: lookup.companies };
  return { state: 'unknown', possibly: lookup.possibly, platform: lookup.platform };
}

/** The company as addressee, with its best address and where that came from; without an address when it has none. */
export function addresseeOf(company: Company, host: string): Addressee {
  const email = company.emails?.[0];
  const addressee: Addressee = { companyId: company.id, name: company.name, host };
  return email ? { ...addressee, email: email.address, origin: 'directory', ...provenance(email.source) } : addressee;
}

function provenance(source: Source): Pick<Addressee, 'source' | 'quality' | 'date'> {
  return { source: sourceName(source.name), quality: source.quality, ...(source.date ? { date: source.date } : {}) };
}

/** The addressee the user chose, or the one the directory is sure of; a draft is stored only once a request is chosen. */
export function addresseeNow(
  chosen: Addressee | undefined,
  offer: Offer | undefined,
  host: string,
): Addressee | undefined {
  if (chosen) return chosen;
  return offer?.state === 'company' && offer.sure ? addresseeOf(offer.company, host) : undefined;
}

/** An address of the page as addressee: only after the user said so, and dated today. */
export function addresseeFromPage(to: Addressee, found: FoundAddress, today: string): Addressee {
  return { ...to, email: found.email, origin: 'page', source: to.host, date: today };
}

/** Nobody is known to write to, or a company of which neither an address nor a form is known. */
export function needsAddress(offer: Offer, addressee: Addressee | undefined): boolean {
  if (!addressee) return offer.state === 'unknown';
  const formOnly = offer.state === 'company' && offer.company.webform !== undefined;
  return addressee.companyId !== undefined && !addressee.email && !formOnly;
}

/** Addresses of the page worth offering, best first: those named for privacy before ordinary ones, at most four. */
export function addressesToOffer(page: Verdict | undefined, known: string | undefined): FoundAddress[] {
  const found = page?.addresses.filter((address) => address.email !== known) ?? [];
  const named = found.filter((address) => address.role !== 'general');
  return (named.length > 0 ? named : found).slice(0, 4);
}

/** Host of the frame that a contact page keeps its form in, out of our reach; undefined on other pages. */
export function frameHost(page: Verdict): string | undefined {
  return page.kinds[0]?.kind === 'contact' ? page.foreignFrames[0] : undefined;
}

const OLD_DAYS = 36 * 30.4;

/** Addresses older than 36 months are shown with "check the privacy statement first". */
export function isOld(days: number): boolean {
  return days > OLD_DAYS;
}
