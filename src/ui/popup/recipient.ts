import type { Addressee } from '../../cases/shape.ts';
import { bareHost } from '../../detect/site.ts';
import { addresseeNow, offerOf, type Offer } from './offer.ts';
import type { Session } from './shape.ts';

/** What the lookup and the user together say about whose site this is; undefined where there is no site. */
export function offerIn({ lookup, chosen }: Session): Offer | undefined {
  if (!lookup) return chosen && { state: 'company', company: chosen, sure: true, chosen: true };
  return offerOf(lookup, chosen);
}

/**
 * Whom a request from here is for: the company that is known or was chosen, with its address if there is one; else the name
 * that the page gives itself. Undefined where there is neither a site nor a choice.
 */
export function recipientOf(session: Session): Addressee | undefined {
  const { draft, host, known, pageName } = session;
  const offer = offerIn(session);
  const addressee = addresseeNow(draft.addressee, offer, host, known);
  if (addressee) return addressee;
  if (!host) return undefined;
  const named = offer?.named?.how === 'no-contact' ? offer.named.company : undefined;
  if (named) return { companyId: named.id, name: named.name, host };
  return { name: pageName ?? bareHost(host), host };
}
