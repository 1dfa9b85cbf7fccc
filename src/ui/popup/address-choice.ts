import type { Addressee } from '../../cases/shape.ts';
import { localDay } from '../../core/date.ts';
import type { FoundAddress } from '../../detect/shape.ts';
import type { Finding as SiteFinding } from '../../site-search/findings.ts';
import { t, day } from '../i18n.ts';
import { isRejected } from '../knowledge.ts';
import { addresseeFromPage, addressesToOffer } from './offer.ts';
import { findingOf } from './second-opinion.ts';
import type { Session } from './shape.ts';
import { sourceLine } from './views/company-head.tsx';

/** An address that the letter may go to: the addressee with it, where it came from, and the sentence it stands in. */
export interface AddressChoice {
  to: Addressee;
  email: string;
  from: string;
  quote?: string;
  /** It was read on a page and is not confirmed yet: going to it is what confirms it. */
  isFound: boolean;
  /** A person should look at it before writing to it: hidden, of another site, under another text. */
  isOdd?: boolean;
}

/** `found in the privacy statement, today`. */
function foundAt(what: string, seen: string): string {
  return t('send.found', {
    where: what,
    day: seen === localDay(new Date()) ? t('send.today') : day(seen),
  });
}

/** What a person should know before writing to an address of a page. */
const oddities = ({ linked, elsewhere, hidden }: FoundAddress) => [
  ...(linked ? [t('page.linked', { linked })] : []),
  ...(elsewhere ? [t('page.elsewhere', { host: elsewhere })] : []),
  ...(hidden ? [t('page.hidden')] : []),
];

/** The data protection officer's address among those at hand, where the letter goes to another. */
export function officerAmong(choices: readonly AddressChoice[], to: Addressee): Pick<Addressee, 'officer'> {
  const found = to.dpo ? undefined : choices.find((one) => one.to.dpo && !one.isOdd && one.email !== to.email);
  if (!found) return {};
  const { url, date } = found.to;
  return { officer: { email: found.email, ...(url ? { url } : {}), ...(date ? { date } : {}) } };
}

/** The addresses at hand, the best first: the one that is known, those of the page, those that were found on the site. */
export function addressChoices(session: Session, to: Addressee, found: readonly SiteFinding[]): AddressChoice[] {
  const today = localDay(new Date());
  const page = session.page?.ok ? session.page.value : undefined;
  const read = findingOf(page, session.errand, today);
  const isOut = (email: string) => isRejected(session.known, to, email);
  const known = to.email && !isOut(to.email) ? [{ to, email: to.email, from: sourceLine(to), isFound: false }] : [];
  const ofPage = read
    ? addressesToOffer(read.addresses, isOut).map((one) => ({
        to: addresseeFromPage(to, one, read.url, read.day),
        email: one.email,
        from: [foundAt(t(read.isStatement ? 'send.at.statement' : 'send.at.page'), read.day), ...oddities(one)].join(
          '; ',
        ),
        quote: one.quote,
        isFound: true,
        isOdd: oddities(one).length > 0,
      }))
    : [];
  const ofSite = addressesToOffer(found, isOut).map((one) => ({
    to: addresseeFromPage(to, one, one.page.url, today),
    email: one.email,
    from: [foundAt(t(`send.at.${one.page.sought}`), today), ...oddities(one)].join('; '),
    quote: one.quote,
    isFound: true,
    isOdd: oddities(one).length > 0,
  }));
  const all = [...known, ...ofPage, ...ofSite];
  return all.filter(({ email }, n) => all.findIndex((one) => one.email.toLowerCase() === email.toLowerCase()) === n);
}
