import { useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import { shorten } from '../../../core/text.ts';
import { legalEntity, type LegalEntity } from '../../../detect/company-facts.ts';
import type { FoundAddress, FoundPost } from '../../../detect/shape.ts';
import { bareHost } from '../../../detect/site.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Radios, TextField } from '../../parts/field.tsx';
import { isRejected, recordOf } from '../../knowledge.ts';
import { withRecord } from '../../../platform/own-knowledge.ts';
import { addresseeFromPage, addressesToOffer, frameHost, type Offer } from '../offer.ts';
import type { Finding } from '../second-opinion.ts';
import type { Actions, Session } from '../shape.ts';
import { StatementSteps } from './statement-steps.tsx';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer;
  /** A company that is known, but without an address. */
  addressee: Addressee | undefined;
  finding: Finding | undefined;
}

type Named = Pick<Addressee, 'companyId' | 'name' | 'host'>;

/** What the site itself offers when the directory has no address: nothing is used before the user says so. */
export function PageOffers({ session, actions, offer, addressee, finding }: Props) {
  const page = session.page?.ok ? session.page.value : undefined;
  const to: Named = addressee ?? nameOf(session, offer);
  const offers = finding ? addressesToOffer(finding.addresses, (email) => isRejected(session.known, to, email)) : [];
  const post = finding?.post.slice(0, 2) ?? [];
  const form = (page?.contactForms ?? 0) > 0;
  const frame = page && !form ? frameHost(page) : undefined;
  if (!page && !finding) return <StatementSteps session={session} actions={actions} offer={offer} />;
  return (
    <Card name="page-offers">
      <h2>{t('page.offers')}</h2>
      {finding && offers.length + post.length > 0 ? (
        <AddressPicker
          key={finding.url}
          {...{
            session,
            actions,
            to,
            finding,
            offers,
            post,
            entity: addressee ? undefined : entityHere(session, offer),
          }}
        />
      ) : (
        !frame && <p>{form ? t('page.noAddressButForm') : t('page.noAddress')}</p>
      )}
      {frame && <p>{t('page.foreignFrame', { host: frame })}</p>}
      {(form || frame) && !addressee && <FormOnly to={to} actions={actions} />}
      <StatementSteps session={session} actions={actions} offer={offer} />
    </Card>
  );
}

/** Whom the page is about as far as is known: a company without an address, else the site's name. */
function nameOf({ host }: Session, { named }: Offer): Named {
  if (named?.how === 'no-contact') return { companyId: named.company.id, name: named.company.name, host };
  return { name: bareHost(host), host };
}

/** The legal name that the page gives, where nothing better is known. */
function entityHere({ page }: Session, { named }: Offer): LegalEntity | undefined {
  return page?.ok && named?.how !== 'no-contact' ? legalEntity(page.value) : undefined;
}

interface PickerProps extends Pick<Props, 'session' | 'actions'> {
  to: Named;
  finding: Finding;
  offers: FoundAddress[];
  post: FoundPost[];
  entity: LegalEntity | undefined;
}

function AddressPicker({ session, actions, to, finding, offers, post, entity }: PickerProps) {
  const found = [...offers, ...post];
  const [picked, setPicked] = useState(0);
  const [name, setName] = useState(entity?.name ?? to.name);
  const one = found[picked];
  if (!one) return null;
  const use = async () => {
    const addressee = addresseeFromPage({ ...to, name: name.trim() }, one, finding.url, finding.day);
    await actions.learn(withRecord(session.known, recordOf(addressee, finding.day, one.quote)));
    await actions.update({ addressee });
  };
  return (
    <>
      <Radios
        name="page-address"
        label={t('page.addresses')}
        value={String(picked)}
        onChange={(value) => setPicked(Number(value))}
        options={found.map((each, at) => ({ value: String(at), label: labelOf(each) }))}
      />
      <blockquote class="soft break">{shorten(one.quote, 160)}</blockquote>
      <TextField name="company-name" label={t('page.companyName')} value={name} onChange={setName} />
      {entity && <p class="soft break">{t('page.nameFrom', { quote: shorten(entity.quote, 160) })}</p>}
      <div>
        <Button kind="primary" name="use-page-address" disabled={name.trim() === ''} onClick={() => void use()}>
          {t('page.useAddress')}
        </Button>
      </div>
    </>
  );
}

/** An address as it stands in a list of them. */
function labelOf(found: FoundAddress | FoundPost): string {
  if ('lines' in found) return t('page.post', { address: found.lines.join(', ') });
  return found.dpo ? t('page.dpo', { email: found.email }) : found.email;
}

function FormOnly({ to, actions }: Pick<Props, 'actions'> & { to: Named }) {
  return (
    <div>
      <Button name="use-page-form" onClick={() => void actions.update({ addressee: { ...to } })}>
        {t('page.useForm')}
      </Button>
    </div>
  );
}
