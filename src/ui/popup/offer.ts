import type { Addressee } from '../../cases/shape.ts';
import type { FoundAddress, FoundPost, Verdict } from '../../detect/shape.ts';
import { offeredEmails } from '../../directory/channels.ts';
import { sourceName } from '../../directory/sources.ts';
import type { Company, LookupResult, NamedCompany, Source } from '../../directory/shape.ts';
import type { OwnKnowledge, OwnRecord } from '../../platform/own-knowledge.ts';
import { isRejected, recordFor } from '../knowledge.ts';

/** What the directory, the user and the page together let us say about whose site this is. */
export type Offer = (
  | { state: 'company'; company: Company; sure: boolean; chosen?: boolean }
  | { state: 'several'; companies: Company[] }
  | { state: 'unknown'; possibly: Company[]; platform: boolean }
) & { named?: NamedCompany };

/**
 * Sums a lookup up for the card. A wrong company is worse than none: only one good candidate is "the" company, or the
 * one the user chose for this host.
 */
export function offerOf(lookup: LookupResult, chosen?: Company): Offer {
  if (chosen) return { state: 'company', company: chosen, sure: true, chosen: true };
  const named = lookup.named ? { named: lookup.named } : {};
  const [first] = lookup.companies;
  if (first && (lookup.confidence === 'sure' || lookup.confidence === 'likely'))
    return { state: 'company', company: first, sure: lookup.confidence === 'sure', ...named };
  if (lookup.confidence === 'several') return { state: 'several', companies: lookup.companies, ...named };
  return { state: 'unknown', possibly: lookup.possibly, platform: lookup.platform, ...named };
}

/** The company the site is of, while the letter goes to it. */
export function writtenTo(offer: Offer | undefined, to: Addressee): Company | undefined {
  return offer?.state === 'company' && offer.company.id === to.companyId ? offer.company : undefined;
}

/**
 * The company as addressee, with its best address that the user has not found wrong, and where that came from; without
 * an address when it has none.
 */
export function addresseeOf(company: Company, host: string, known: OwnKnowledge): Addressee {
  const addressee: Addressee = { companyId: company.id, name: company.name, host };
  const record = recordFor(known, addressee);
  // A file vouches for nothing: what came with a backup counts only where nothing else is known.
  if (record && !record.fromBackup) return addresseeOfRecord(record, host);
  const email = offeredEmails(company).find(({ address }) => !isRejected(known, addressee, address));
  if (email) return { ...addressee, email: email.address, origin: 'directory', ...provenance(email.source) };
  return record ? addresseeOfRecord(record, host) : addressee;
}

/** The user's own record as addressee. */
function addresseeOfRecord(record: OwnRecord, host: string): Addressee {
  const { companyId, name, email, dpo, post, url, day, fromBackup } = record;
  return {
    name,
    host,
    origin: url ? 'page' : 'own',
    date: day,
    ...(companyId ? { companyId } : {}),
    ...(email ? { email } : {}),
    ...(dpo ? { dpo } : {}),
    ...(post ? { post } : {}),
    ...(url ? { url } : {}),
    ...(fromBackup ? { source: 'backup' } : {}),
  };
}

function provenance({ name, quality, date, url }: Source): Pick<Addressee, 'source' | 'quality' | 'date' | 'url'> {
  return { source: sourceName(name), quality, ...(date ? { date } : {}), ...(url ? { url } : {}) };
}

/**
 * The addressee the user chose, else their own record, else the company that is sure; never with an address the user
 * found wrong. A draft is stored only once a request is chosen.
 */
export function addresseeNow(
  chosen: Addressee | undefined,
  offer: Offer | undefined,
  host: string,
  known: OwnKnowledge,
): Addressee | undefined {
  const company = companyIn(offer, chosen);
  // Which of several is meant is asked each time, whomever the user's record is about.
  if (!chosen && offer?.state === 'several') return undefined;
  const record = recordFor(known, chosen ?? { host, companyId: company?.id });
  if (record) return addresseeOfRecord(record, host);
  if (chosen && !isRejected(known, chosen, chosen.email)) return chosen;
  if (company) return addresseeOf(company, host, known);
  return chosen && withoutEmail(chosen);
}

function companyIn(offer: Offer | undefined, chosen: Addressee | undefined): Company | undefined {
  if (offer?.state === 'several') return offer.companies.find(({ id }) => id === chosen?.companyId);
  if (offer?.state !== 'company') return undefined;
  return (chosen ? chosen.companyId === offer.company.id : offer.sure) ? offer.company : undefined;
}

function withoutEmail({ companyId, name, host }: Addressee): Addressee {
  return { name, host, ...(companyId ? { companyId } : {}) };
}

/** An address of the page as addressee: only after the user said so, and dated. */
export function addresseeFromPage(
  to: Pick<Addressee, 'companyId' | 'name' | 'host'>,
  found: Pick<FoundAddress, 'email' | 'dpo'> | Pick<FoundPost, 'lines'>,
  url: string,
  day: string,
): Addressee {
  const where = 'email' in found ? { email: found.email, ...(found.dpo ? { dpo: true } : {}) } : { post: found.lines };
  return { ...withoutEmail(to), ...where, origin: 'page', url, date: day };
}

/** Nobody is known to write to, or somebody of whom neither an address nor a form is known. */
export function needsAddress(offer: Offer, addressee: Addressee | undefined): boolean {
  if (!addressee) return offer.state === 'unknown';
  if (addressee.email || addressee.post) return false;
  const formOnly = offer.state === 'company' && offer.company.webform !== undefined;
  return addressee.companyId !== undefined && !formOnly;
}

/** Addresses worth offering, best first: those named for privacy before ordinary ones, at most four. */
export function addressesToOffer<T extends FoundAddress>(all: readonly T[], isOut: (email: string) => boolean): T[] {
  const found = all.filter(({ email }) => !isOut(email));
  const named = found.filter((address) => address.role !== 'general');
  const isNamed = named.some(({ hidden }) => !hidden);
  return (isNamed ? named : found).slice(0, 4);
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
