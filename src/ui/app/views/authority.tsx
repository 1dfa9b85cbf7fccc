import { authorityFor, complaintLaw } from '../../../cases/authority.ts';
import type { ComposeInput } from '../../../cases/shape.ts';
import { daysBetween, localDay } from '../../../core/date.ts';
import { regionNames } from '../../../jurisdictions/region-names.ts';
import type { Authority } from '../../../jurisdictions/shape.ts';
import { day, label, locale, t } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';
import { Select, type Option } from '../../parts/field.tsx';

/** After 24 months an authority's address is shown with "check first". */
const OLD_DAYS = 24 * 30.4;

/** Where a complaint goes, with its day and what its form wants; told when none is known. */
export function AuthorityCard({ input }: { input: ComposeInput }) {
  const authority = authorityFor(input);
  const law = complaintLaw(input);
  return (
    <Card name="authority">
      <h2>{t('follow.authority')}</h2>
      {authority && law ? (
        <One authority={authority} jurisdiction={law.id} />
      ) : (
        <p>{t(law?.regional ? 'authority.choose' : 'follow.noAuthority')}</p>
      )}
    </Card>
  );
}

interface WhichProps {
  input: ComposeInput;
  onChange: (region: string) => void;
}

/** Authorities by the part of the country they cover, in the interface's language and its order; the one for all comes first. */
export function regionOptions(authorities: readonly Authority[]): Option[] {
  const named = authorities.flatMap(({ region, name }) =>
    region ? [{ value: region, label: `${label(`regions/${region}`, regionNames[region] ?? region)} – ${name}` }] : [],
  );
  const isWhole = ({ value }: Option) => !value.includes('-');
  return named.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || a.label.localeCompare(b.label, locale()));
}

/** The choice among the authorities of a country that has several; nothing where there is one. */
export function WhichAuthority({ input, onChange }: WhichProps) {
  const regional = complaintLaw(input)?.regional;
  if (!regional) return null;
  return (
    <Select
      name="which-authority"
      label={t('authority.which')}
      hint={t('authority.whichHint')}
      value={authorityFor(input)?.region ?? ''}
      options={[{ value: '', label: t('authority.choose') }, ...regionOptions(regional)]}
      onChange={onChange}
    />
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
