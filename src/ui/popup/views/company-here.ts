import { companyOf, type CallCompany } from '../../../cases/saved-call.ts';
import { addresseeNow, offerOf } from '../offer.ts';
import type { Session } from '../shape.ts';

/** The company of the page, as far as it is known: its name is the user's to give where the directory has none. */
export function companyHere({ draft, lookup, chosen, known, host }: Session): CallCompany {
  const addressee = addresseeNow(draft.addressee, lookup && offerOf(lookup, chosen), host, known);
  return addressee ? companyOf(addressee) : { ...(host ? { host } : {}), name: '' };
}

/** What may be the company's numbers on the page in front, those of its customer service first. */
export function numbersOn({ page }: Pick<Session, 'page'>): string[] {
  const phones = page?.ok ? page.value.phones : [];
  return phones.toSorted((a, b) => Number(b.customerService) - Number(a.customerService)).map(({ number }) => number);
}
