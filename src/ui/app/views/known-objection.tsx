import type { CallCompany } from '../../../cases/saved-call.ts';
import { day, t } from '../../i18n.ts';
import { useObjection } from '../objection.ts';
import { cardHash } from './objection-card.tsx';

/** That the user objected to this company, and since when, with the way to the card; without an objection the card alone. */
export function KnownObjection({ company }: { company: CallCompany }) {
  const objection = useObjection(company);
  return (
    <p data-name="known-objection">
      {objection && <>{t('objected.known', { day: day(objection.day) })} </>}
      <a href={cardHash(objection?.id)}>{t('objected.card')}</a>
    </p>
  );
}
