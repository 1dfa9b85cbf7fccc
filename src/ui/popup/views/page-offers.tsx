import { useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import type { FoundAddress, Verdict } from '../../../detect/shape.ts';
import { shorten } from '../../../core/text.ts';
import { openTab } from '../../../platform/browser.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Radios, TextField } from '../../parts/field.tsx';
import { addresseeFromPage, addressesToOffer, frameHost } from '../offer.ts';
import type { Actions, Session } from '../session.ts';

interface Props {
  session: Session;
  actions: Actions;
  /** A company that is known, but without an address. */
  addressee: Addressee | undefined;
}

/** What the page itself offers when the directory does not know the company: nothing is used before the user says so. */
export function PageOffers({ session, actions, addressee }: Props) {
  const page = session.page?.ok ? session.page.value : undefined;
  const offers = addressesToOffer(page, session.draft.addressee?.email);
  if (!page) return null;
  const form = page.contactForms > 0;
  const frame = form ? undefined : frameHost(page);
  return (
    <Card name="page-offers">
      <h2>{t('page.offers')}</h2>
      {offers.length > 0 ? (
        <AddressPicker session={session} actions={actions} addressee={addressee} offers={offers} />
      ) : (
        !frame && <p>{form ? t('page.noAddressButForm') : t('page.noAddress')}</p>
      )}
      {frame && <p>{t('fill.foreignFrame', { host: frame })}</p>}
      {(form || frame) && !addressee && <FormOnly session={session} actions={actions} />}
      <PolicyLink page={page} />
    </Card>
  );
}

function AddressPicker({ session, actions, addressee, offers }: Props & { offers: FoundAddress[] }) {
  const [email, setEmail] = useState(offers[0]?.email ?? '');
  const [name, setName] = useState(addressee?.name ?? session.host.replace(/^www\./, ''));
  const found = offers.find((offer) => offer.email === email) ?? offers[0];
  if (!found) return null;
  const to: Addressee = { host: session.host, ...addressee, name: name.trim() };
  const use = () => void actions.update({ addressee: addresseeFromPage(to, found, localDay(new Date())) });
  return (
    <>
      <Radios
        name="page-address"
        label={t('page.addresses')}
        value={found.email}
        onChange={setEmail}
        options={offers.map((offer) => ({ value: offer.email, label: offer.email }))}
      />
      <blockquote class="soft break">{shorten(found.quote, 160)}</blockquote>
      <TextField name="company-name" label={t('page.companyName')} value={name} onChange={setName} />
      <div>
        <Button kind="primary" name="use-page-address" disabled={name.trim() === ''} onClick={use}>
          {t('page.useAddress')}
        </Button>
      </div>
    </>
  );
}

function FormOnly({ session, actions }: Pick<Props, 'session' | 'actions'>) {
  const name = session.host.replace(/^www\./, '');
  return (
    <div>
      <Button name="use-page-form" onClick={() => void actions.update({ addressee: { name, host: session.host } })}>
        {t('page.useForm')}
      </Button>
    </div>
  );
}

function PolicyLink({ page }: { page: Verdict }) {
  const [policy] = page.links.ownPolicy;
  if (!policy || policy.href === page.url) return null;
  return (
    <p class="soft">
      {t('page.policyHint')}{' '}
      <Button kind="quiet" name="open-policy" onClick={() => void openTab(policy.href)}>
        {t('card.statement')}
      </Button>
    </p>
  );
}
