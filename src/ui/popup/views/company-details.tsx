import { useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import type { Company } from '../../../directory/shape.ts';
import { useLater } from '../../later.ts';
import { countryName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { choiceFor, recordFor, withoutChoice, withoutRecord } from '../../knowledge.ts';
import { writtenTo, type Offer } from '../offer.ts';
import type { Actions, Session } from '../shape.ts';
import { AddressLines, PostLine } from './address-lines.tsx';
import { AddressTrouble } from './address-trouble.tsx';
import { OutLink } from './out-link.tsx';
import { SiteAddress } from './site-address.tsx';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer | undefined;
  to: Addressee;
}

const search = () => import('./company-search.tsx');

/** All that is known of the company and its address, what the user said about it before, and the way to another company. */
export function CompanyDetails({ session, actions, offer, to }: Props) {
  const company = writtenTo(offer, to);
  return (
    <>
      {offer && <SiteAddress session={session} actions={actions} offer={offer} addressee={to} />}
      <Remembered session={session} actions={actions} addressee={to} />
      <div class="more-or-other">
        <More session={session} actions={actions} addressee={to} company={company} />
        <OtherCompany session={session} actions={actions} />
      </div>
      {offer && !to.companyId && <Unsure offer={offer} host={session.host} />}
    </>
  );
}

/** What may be meant, though not surely enough to name an address. */
function Unsure({ offer, host }: { offer: Offer; host: string }) {
  if (offer.state !== 'unknown') return null;
  const [maybe] = offer.possibly;
  return (
    <>
      {offer.platform && <p class="soft break">{t('card.platform', { host })}</p>}
      {maybe && (
        <p class="soft break">
          {t('card.possibly', { name: maybe.name, country: maybe.country ? countryName(maybe.country) : '?' })}
        </p>
      )}
    </>
  );
}

interface MoreProps extends Pick<Props, 'session' | 'actions'> {
  addressee: Addressee;
  company: Company | undefined;
}

function More({ session, actions, addressee, company }: MoreProps) {
  const statement = company?.privacyUrls?.[0];
  const postal = addressee.post ? undefined : company?.postal;
  const form = company?.webform?.url;
  const records = company?.recordsCalls?.document;
  if (!addressee.email && !statement && !postal && !company?.deletionUrl && !form && !records) return null;
  return (
    <details data-name="more-company">
      <summary>{t('card.more')}</summary>
      <div class="stack stack--tight">
        {addressee.email && <AddressLines addressee={addressee} company={company} />}
        {postal && <PostLine postal={postal} />}
        {form && (
          <div>
            <Button
              name="open-form"
              onClick={() => void import('../statement.ts').then((then) => then.openForm(session, form))}
            >
              {t('card.openForm', { host: new URL(form).hostname })}
            </Button>
          </div>
        )}
        {statement && <OutLink url={statement}>{t('card.statement')}</OutLink>}
        {records?.startsWith('http') && <OutLink url={records}>{t('card.recordsWhere')}</OutLink>}
        {company?.deletionUrl && <OutLink url={company.deletionUrl}>{t('card.deletion')}</OutLink>}
        <AddressTrouble session={session} actions={actions} addressee={addressee} />
      </div>
    </details>
  );
}

/** What the user said about this site before, and how to take it back. */
function Remembered({ session, actions, addressee }: Pick<Props, 'session' | 'actions'> & { addressee: Addressee }) {
  const { known, host, unkept } = session;
  const choice = choiceFor(known, host);
  const record = recordFor(known, addressee);
  return (
    <>
      {choice && choice.companyId === addressee.companyId && (
        <p class="soft break" data-name="chosen">
          {t('card.chosen', { host: choice.host })}{' '}
          <Button
            kind="quiet"
            name="forget-choice"
            onClick={() => void actions.chooseCompany(undefined, withoutChoice(known, host))}
          >
            {t('card.forget')}
          </Button>
        </p>
      )}
      {record && (
        <div>
          <Button
            kind="quiet"
            name="forget-record"
            onClick={() => void forgetRecord(session, actions, addressee, record.id)}
          >
            {t('card.forgetAddress')}
          </Button>
        </div>
      )}
      {unkept && (
        <p class="soft" data-name="unkept">
          {t('card.unkept')}{' '}
          <Button kind="quiet" name="keep-known" onClick={() => void actions.learn(known, 'keep')}>
            {t('card.keep')}
          </Button>
        </p>
      )}
    </>
  );
}

async function forgetRecord({ known, draft }: Session, actions: Actions, to: Addressee, id: string): Promise<void> {
  if (draft.addressee?.email === to.email) await actions.update({ addressee: undefined });
  await actions.learn(withoutRecord(known, id));
}

/** The way out when it is another company, or one the directory does not have under this host. */
function OtherCompany({ session, actions }: Pick<Props, 'session' | 'actions'>) {
  const [searching, setSearching] = useState(false);
  const part = useLater(search, searching);
  if (searching) return part ? <part.CompanySearch session={session} actions={actions} focus /> : null;
  return (
    <div>
      <Button kind="quiet" name="other-company" onClick={() => setSearching(true)}>
        {t('card.otherCompany')}
      </Button>
    </div>
  );
}
