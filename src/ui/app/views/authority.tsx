import { daysBetween, localDay } from '../../../core/date.ts';
import { jurisdictions } from '../../../jurisdictions/index.ts';
import type { Authority } from '../../../jurisdictions/shape.ts';
import { day, label, t } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';
import { List } from '../../parts/list.tsx';

/** After 24 months an authority's address is shown with "check first". */
const OLD_DAYS = 24 * 30.4;

/** Where a complaint goes under a jurisdiction, with its day; told when none is known. */
export function AuthorityCard({ jurisdiction }: { jurisdiction: string }) {
  const law = jurisdictions.get(jurisdiction);
  const main = law && 'name' in law.authority ? law.authority : undefined;
  return (
    <Card name="authority">
      <h2>{t('follow.authority')}</h2>
      {main ? <One authority={main} jurisdiction={jurisdiction} /> : <p>{t('follow.noAuthority')}</p>}
      {law?.regional && (
        <details>
          <summary>{t('follow.regions')}</summary>
          <List
            items={law.regional.map((authority) => ({
              key: authority.name,
              content: <One authority={authority} jurisdiction={jurisdiction} />,
            }))}
          />
        </details>
      )}
    </Card>
  );
}

function One({ authority, jurisdiction }: { authority: Authority; jurisdiction: string }) {
  const page = authority.form ?? authority.website;
  const old = daysBetween(authority.day, localDay(new Date())) > OLD_DAYS;
  return (
    <div class="stack stack--tight">
      <p>
        <strong>{authority.name}</strong>
        {authority.address && <br />}
        {authority.address?.join(', ')}
      </p>
      {authority.email && <p class="break">{authority.email}</p>}
      <p>
        <a href={page} target="_blank" rel="noreferrer">
          {authority.form ? t('follow.form') : page}
        </a>
      </p>
      <p class="soft">{t('follow.asOf', { day: day(authority.day) })}</p>
      {old && <p class="soft">{t('follow.old')}</p>}
      {authority.note && <p class="soft">{label(`authorities/${jurisdiction}`, authority.note)}</p>}
    </div>
  );
}
