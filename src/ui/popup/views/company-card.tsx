import { useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import type { Company } from '../../../directory/shape.ts';
import { useLater } from '../../later.ts';
import { countryName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { choiceFor, recordFor, withoutChoice, withoutRecord } from '../../knowledge.ts';
import { addresseeOf, type Offer } from '../offer.ts';
import type { Actions, Session } from '../shape.ts';
import { AddressLines, PostLine } from './address-lines.tsx';
import { NamedLine } from './named-line.tsx';
import { OutLink } from './out-link.tsx';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer;
  addressee: Addressee | undefined;
}

/** Who this is and where a request goes: or, honestly, that we do not know. */
export function CompanyCard(props: Props) {
  const { session, actions, offer, addressee } = props;
  if (addressee) return <ChosenCard {...props} addressee={addressee} />;
  if (offer.state === 'company') return <LikelyCard {...props} company={offer.company} />;
  if (offer.state === 'several') return <SeveralCard {...props} companies={offer.companies} />;
  return <UnknownCard session={session} actions={actions} offer={offer} />;
}

function choose(session: Session, actions: Actions, company: Company): void {
  void actions.update({ addressee: addresseeOf(company, session.host, session.known) });
}

function ChosenCard({ session, actions, addressee, offer }: Props & { addressee: Addressee }) {
  const company = offer.state === 'company' && offer.company.id === addressee.companyId ? offer.company : undefined;
  return (
    <Card name="company">
      <h2 class="break">{addressee.name}</h2>
      {company && offer.named && <NamedLine named={offer.named} company={company} host={session.host} />}
      {addressee.email || addressee.post ? (
        <AddressLines addressee={addressee} company={company} />
      ) : (
        <NoAddress session={session} company={company} />
      )}
      <Remembered session={session} actions={actions} addressee={addressee} />
      <div class="more-or-other">
        <More session={session} actions={actions} addressee={addressee} company={company} />
        <OtherCompany session={session} actions={actions} />
      </div>
    </Card>
  );
}

const trouble = () => import('./address-trouble.tsx');

interface MoreProps extends Pick<Props, 'session' | 'actions'> {
  addressee: Addressee;
  company: Company | undefined;
}

/** What few people need, a fold away, so that the requests stand in sight. */
function More({ session, actions, addressee, company }: MoreProps) {
  const part = useLater(trouble);
  const statement = company?.privacyUrls?.[0];
  const postal = addressee.post ? undefined : company?.postal;
  if (!addressee.email && !statement && !postal && !company?.deletionUrl) return null;
  return (
    <details data-name="more-company" open={!addressee.email && !formIsHere(session)}>
      <summary>{t('card.more')}</summary>
      <div class="stack stack--tight">
        {postal && <PostLine postal={postal} />}
        {statement && <OutLink url={statement}>{t('card.statement')}</OutLink>}
        {company?.deletionUrl && <OutLink url={company.deletionUrl}>{t('card.deletion')}</OutLink>}
        {part && <part.AddressTrouble session={session} actions={actions} addressee={addressee} />}
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

const search = () => import('./company-search.tsx');

/** The way out when it is another company, or one the directory does not have under this host. */
function OtherCompany({ session, actions }: Pick<Props, 'session' | 'actions'>) {
  const [searching, setSearching] = useState(false);
  const part = useLater(search, searching);
  if (searching) return part ? <part.CompanySearch session={session} actions={actions} focus /> : null;
  const leave = () => {
    setSearching(true);
    if (session.draft.addressee) void actions.update({ addressee: undefined });
  };
  return (
    <div>
      <Button kind="quiet" name="other-company" onClick={leave}>
        {t('card.otherCompany')}
      </Button>
    </div>
  );
}

function formIsHere({ page }: Session): boolean {
  return page?.ok === true && page.value.contactForms > 0;
}

function NoAddress({ session, company }: { session: Session; company: Company | undefined }) {
  const formHere = formIsHere(session);
  const form = company?.webform?.url;
  return (
    <>
      <p data-name="form-only">{t(formHere ? 'card.formHere' : form ? 'card.formOnly' : 'card.noEmail')}</p>
      {form && !formHere && (
        <div>
          <Button
            name="open-form"
            onClick={() => void import('../statement.ts').then((then) => then.openForm(session, form))}
          >
            {t('card.openForm', { host: new URL(form).hostname })}
          </Button>
        </div>
      )}
    </>
  );
}

function LikelyCard({ session, actions, offer, company }: Props & { company: Company }) {
  return (
    <Card name="company-likely">
      <p>{t('card.isThis')}</p>
      <h2 class="break">{company.name}</h2>
      {offer.named && <NamedLine named={offer.named} company={company} host={session.host} />}
      {company.country && <p class="soft">{countryName(company.country)}</p>}
      <div>
        <Button name="confirm-company" kind="primary" onClick={() => choose(session, actions, company)}>
          {t('card.yes')}
        </Button>
      </div>
      <OtherCompany session={session} actions={actions} />
    </Card>
  );
}

function SeveralCard({ session, actions, offer, companies }: Props & { companies: Company[] }) {
  return (
    <Card name="company-several">
      <h2>{t('card.several')}</h2>
      {offer.named && <NamedLine named={offer.named} company={undefined} host={session.host} />}
      {companies.slice(0, 8).map((company) => (
        <Button kind="choice" key={company.id} name="pick-company" onClick={() => choose(session, actions, company)}>
          {company.name}
          <span class="soft">
            {[company.postal?.lines.at(-1), company.country && countryName(company.country)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Button>
      ))}
      <OtherCompany session={session} actions={actions} />
    </Card>
  );
}

function UnknownCard({
  session,
  actions,
  offer,
}: Pick<Props, 'session' | 'actions'> & { offer: Extract<Offer, { state: 'unknown' }> }) {
  const { host } = session;
  const part = useLater(search);
  const [maybe] = offer.possibly;
  const title = offer.platform ? t('card.platform', { host }) : t('card.unknown', { host });
  return (
    <Card name="company-unknown">
      <h2 class="break">{offer.named ? offer.named.company.name : title}</h2>
      {offer.named ? (
        <NamedLine named={offer.named} company={undefined} host={host} />
      ) : (
        <p class="soft">{t('card.unknownHint')}</p>
      )}
      {maybe && (
        <p class="soft">
          {t('card.possibly', { name: maybe.name, country: maybe.country ? countryName(maybe.country) : '?' })}
        </p>
      )}
      {part && <part.CompanySearch session={session} actions={actions} />}
    </Card>
  );
}
