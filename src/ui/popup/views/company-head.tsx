import { useEffect, useRef, useState } from 'preact/hooks';
import type { Addressee } from '../../../cases/shape.ts';
import { daysBetween, isIsoDate, localDay } from '../../../core/date.ts';
import type { Company } from '../../../directory/shape.ts';
import { ago, countryName, day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { addresseeOf, writtenTo, type Offer } from '../offer.ts';
import type { Actions, Session } from '../shape.ts';
import { NamedLine } from './named-line.tsx';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer | undefined;
  to: Addressee;
}

/** Whose request this will be: the name, which the user may change, and what is known of the address. */
export function CompanyHead({ session, actions, offer, to }: Props) {
  const company = writtenTo(offer, to);
  return (
    <section class="head" data-name="company">
      <Name name={to.name} onChange={(name) => void actions.update({ addressee: { ...to, name }, edits: {} })} />
      {offer?.named && offer.named.how !== 'no-contact' && (
        <NamedLine named={offer.named} company={company} host={session.host} />
      )}
      <p class="soft break" data-name="known">
        {knownOf(session, to, company)}
      </p>
      {company?.recordsCalls && (
        <p class="soft" data-name="records-calls">
          {recordsLine(company.recordsCalls)}
        </p>
      )}
      {!to.companyId && <Candidates session={session} actions={actions} offer={offer} />}
    </section>
  );
}

/** The company's name, to be changed where it stands. */
function Name({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const [typed, setTyped] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isOpen = typed !== undefined;
  useEffect(() => (isOpen ? field.current?.select() : undefined), [isOpen]);
  const close = (kept: string | undefined) => {
    if (kept?.trim() && kept.trim() !== name) onChange(kept.trim());
    setTyped(undefined);
  };
  if (typed === undefined)
    return (
      <div class="head__name">
        <h2 class="title break">{name}</h2>
        <Button kind="icon" name="edit-name" label={t('home.editName')} onClick={() => setTyped(name)}>
          <Icon name="edit" />
        </Button>
      </div>
    );
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        close(typed);
      }}
    >
      <input
        ref={field}
        name="company-name"
        aria-label={t('page.companyName')}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => close(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setTyped(undefined);
        }}
      />
    </form>
  );
}

/** What is known of the way to the company, in one quiet line. */
function knownOf({ page, host }: Session, to: Addressee, company: Company | undefined): string {
  if (to.email) return `${to.email} · ${sourceLine(to)}`;
  const here = page?.ok ? page.value : undefined;
  const [found] = here?.addresses ?? [];
  if (found) return t('home.foundHere', { email: found.email });
  if (here && here.contactForms > 0) return t('card.formHere');
  if (company?.webform) return t('card.formOnly');
  if (to.post ?? company?.postal)
    return t('card.post', { address: (to.post ?? company?.postal?.lines ?? []).join(', ') });
  return t(host && !page ? 'home.looking' : 'home.noAddress');
}

/** That the company itself says it records calls, and as of when. */
function recordsLine({ day: seen }: NonNullable<Company['recordsCalls']>): string {
  return seen && isIsoDate(seen) ? t('card.recordsOn', { day: day(seen) }) : t('card.records');
}

/** Where an address came from and how old that is. */
export function sourceLine({ origin, source = '', date, url }: Addressee): string {
  const known = date !== undefined && isIsoDate(date) ? date : undefined;
  const dated = known ? day(known) : '';
  if (origin === 'own') return t('card.byYou', { day: dated });
  if (origin === 'page') return url ? t('card.fromPageAt', { day: dated, url }) : t('card.fromPage', { day: dated });
  if (!known) return t('card.fromSource', { source });
  return t('card.fromSourceDated', { source, day: dated, ago: ago(daysBetween(known, localDay(new Date()))) });
}

/** Companies that the site may belong to: one press takes one. A wrong company is worse than none. */
function Candidates({ session, actions, offer }: Omit<Props, 'to'>) {
  const companies = offer?.state === 'several' ? offer.companies : offer?.state === 'company' ? [offer.company] : [];
  if (companies.length === 0) return null;
  const choose = (company: Company) =>
    void actions.update({
      addressee: addresseeOf(company, session.host, session.known),
      kind: undefined,
      edits: {},
    });
  return (
    <div class="row candidates" data-name={companies.length > 1 ? 'company-several' : 'company-likely'}>
      <span class="soft">{t(companies.length > 1 ? 'card.several' : 'card.isThis')}</span>
      {companies.slice(0, 8).map((company) => (
        <Button
          kind="chip"
          key={company.id}
          name={companies.length > 1 ? 'pick-company' : 'confirm-company'}
          onClick={() => choose(company)}
        >
          {[company.name, placeOf(company)].filter(Boolean).join(', ')}
        </Button>
      ))}
    </div>
  );
}

const placeOf = ({ postal, country }: Company) => postal?.lines.at(-1) ?? (country && countryName(country));
