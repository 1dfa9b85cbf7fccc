import type { Addressee } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { writeErrand } from '../../../platform/errands.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import type { Offer } from '../offer.ts';
import { entryOf, findingOf, isDoubtful, opinionOn } from '../second-opinion.ts';
import type { Actions, Session } from '../shape.ts';
import { MarkedAddresses } from './address-trouble.tsx';
import { Agreement, Disagreement } from './second-opinion.tsx';
import { StatementSteps } from './statement-steps.tsx';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer;
  addressee: Addressee | undefined;
}

/** What the site's own pages say of its address, and what the user knows better. */
export function SiteAddress(props: Props) {
  const { session, addressee } = props;
  const page = session.page?.ok ? session.page.value : undefined;
  const finding = findingOf(page, session.errand, localDay(new Date()));
  return (
    <>
      {session.maybeErrand && <MaybeErrand session={session} />}
      <MarkedAddresses {...props} />
      {addressee?.origin === 'directory' && addressee.email && (
        <SecondOpinion {...props} addressee={addressee} email={addressee.email} finding={finding} />
      )}
    </>
  );
}

function SecondOpinion(props: Props & { addressee: Addressee; email: string; finding: ReturnType<typeof findingOf> }) {
  const { session, actions, offer, addressee, email, finding } = props;
  const company = offer.state === 'company' ? offer.company : undefined;
  const opinion = finding ? opinionOn(email, finding) : undefined;
  if (finding && opinion?.is === 'same') return <Agreement {...{ session, actions, addressee, finding, opinion }} />;
  if (finding && opinion?.is === 'other')
    return <Disagreement {...{ session, actions, addressee, finding, opinion }} />;
  if (!isDoubtful(addressee, entryOf(company, email), localDay(new Date()))) return null;
  return (
    <>
      {finding?.isStatement && <p data-name="not-there">{t('opinion.silent')}</p>}
      <StatementSteps session={session} actions={actions} offer={offer} />
    </>
  );
}

/** The statement led to a host nobody expected: only the user can say whose page this is. */
function MaybeErrand({ session }: { session: Session }) {
  const { maybeErrand, tab } = session;
  if (!maybeErrand || !tab?.url) return null;
  const url = tab.url;
  return (
    <Card name="maybe-errand">
      <p>{t('statement.isThis', { name: maybeErrand.name })}</p>
      <div>
        <Button
          name="this-statement"
          onClick={() => void writeErrand({ ...maybeErrand, url }).then(() => location.reload())}
        >
          {t('card.yes')}
        </Button>
      </div>
    </Card>
  );
}
