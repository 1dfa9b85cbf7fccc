import { daysBetween, localDay } from '../../../core/date.ts';
import type { Addressee } from '../../../cases/shape.ts';
import { Source, type Company } from '../../../directory/shape.ts';
import { openTab } from '../../../platform/browser.ts';
import { ago, day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { addresseeOf, isOld, type Offer } from '../offer.ts';
import type { Actions, Session } from '../session.ts';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer;
  addressee: Addressee | undefined;
}

/** Who this is and where a request goes: or, honestly, that we do not know. */
export function CompanyCard({ session, actions, offer, addressee }: Props) {
  if (addressee) return <ChosenCard session={session} actions={actions} addressee={addressee} offer={offer} />;
  if (offer.state === 'company') return <LikelyCard session={session} actions={actions} company={offer.company} />;
  if (offer.state === 'several') return <SeveralCard session={session} actions={actions} companies={offer.companies} />;
  return <UnknownCard host={session.host} offer={offer} />;
}

function choose(session: Session, actions: Actions, company: Company): void {
  void actions.update({ addressee: addresseeOf(company, session.host) });
}

function ChosenCard({ session, actions, addressee, offer }: Props & { addressee: Addressee }) {
  const company = offer.state === 'company' && offer.company.id === addressee.companyId ? offer.company : undefined;
  return (
    <Card name="company">
      <h2 class="break">{addressee.name}</h2>
      {addressee.email ? (
        <Address addressee={addressee} />
      ) : (
        <NoAddress company={company} formHere={formIsHere(session)} />
      )}
      {company?.privacyUrls?.[0] && <Statement url={company.privacyUrls[0]} />}
      {session.draft.addressee && !(offer.state === 'company' && offer.sure) && (
        <div>
          <Button kind="quiet" name="other-company" onClick={() => void actions.update({ addressee: undefined })}>
            {session.lookup?.confidence === 'unknown' ? t('card.otherAddress') : t('card.otherCompany')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Address({ addressee }: { addressee: Addressee }) {
  const days = addressee.date ? daysBetween(addressee.date, localDay(new Date())) : undefined;
  const undated = addressee.origin === 'directory' && days === undefined;
  const old = days !== undefined && isOld(days);
  return (
    <>
      <p class="address break" data-name="address">
        {addressee.email}
      </p>
      <p class="soft break" data-name="provenance">
        {provenance(addressee, days)}
      </p>
      {(old || undated) && <p class="soft">{t(old ? 'card.old' : 'card.undated')}</p>}
    </>
  );
}

function provenance(addressee: Addressee, days: number | undefined): string {
  if (addressee.origin === 'page') return t('card.fromPage');
  const source = addressee.source ?? '';
  const from =
    addressee.date && days !== undefined
      ? t('card.fromSourceDated', { source, day: day(addressee.date), ago: ago(days) })
      : t('card.fromSource', { source });
  const quality = Source.shape.quality.safeParse(addressee.quality);
  return quality.success ? `${from} ${t(`quality.${quality.data}`)}` : from;
}

function formIsHere({ page }: Session): boolean {
  return page?.ok === true && page.value.contactForms > 0;
}

function NoAddress({ company, formHere }: { company: Company | undefined; formHere: boolean }) {
  const form = company?.webform?.url;
  return (
    <>
      <p data-name="form-only">{t(formHere ? 'card.formHere' : form ? 'card.formOnly' : 'card.noEmail')}</p>
      {form && !formHere && (
        <div>
          <Button name="open-form" onClick={() => void openTab(form)}>
            {t('card.openForm', { host: new URL(form).hostname })}
          </Button>
        </div>
      )}
      {!form && company?.postal && <p class="soft">{company.postal.lines.join(', ')}</p>}
    </>
  );
}

function Statement({ url }: { url: string }) {
  return (
    <p>
      <a
        href={url}
        onClick={(event) => {
          event.preventDefault();
          void openTab(url);
        }}
      >
        {t('card.statement')}
      </a>
    </p>
  );
}

function LikelyCard({ session, actions, company }: Pick<Props, 'session' | 'actions'> & { company: Company }) {
  return (
    <Card name="company-likely">
      <p>{t('card.isThis')}</p>
      <h2 class="break">{company.name}</h2>
      {company.country && <p class="soft">{company.country}</p>}
      <div>
        <Button name="confirm-company" kind="primary" onClick={() => choose(session, actions, company)}>
          {t('card.yes')}
        </Button>
      </div>
    </Card>
  );
}

function SeveralCard({ session, actions, companies }: Pick<Props, 'session' | 'actions'> & { companies: Company[] }) {
  return (
    <Card name="company-several">
      <h2>{t('card.several')}</h2>
      {companies.slice(0, 8).map((company) => (
        <Button kind="choice" key={company.id} name="pick-company" onClick={() => choose(session, actions, company)}>
          {company.name}
          <span class="soft">{[company.postal?.lines.at(-1), company.country].filter(Boolean).join(' · ')}</span>
        </Button>
      ))}
    </Card>
  );
}

function UnknownCard({ host, offer }: { host: string; offer: Extract<Offer, { state: 'unknown' }> }) {
  const [maybe] = offer.possibly;
  return (
    <Card name="company-unknown">
      <h2 class="break">{offer.platform ? t('card.platform', { host }) : t('card.unknown', { host })}</h2>
      <p class="soft">{t('card.unknownHint')}</p>
      {maybe && <p class="soft">{t('card.possibly', { name: maybe.name, country: maybe.country ?? '?' })}</p>}
    </Card>
  );
}
