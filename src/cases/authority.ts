import { jurisdictions } from '../jurisdictions/index.ts';
import { lawOf } from '../jurisdictions/scope.ts';
import type { Authority, Jurisdiction } from '../jurisdictions/shape.ts';
import type { ComposeInput } from './shape.ts';

type Known = Pick<ComposeInput, 'jurisdiction' | 'company'> & {
  calendar?: string | undefined;
  profile?: Pick<ComposeInput['profile'], 'country'> | undefined;
  followUp?: Pick<NonNullable<ComposeInput['followUp']>, 'authority'> | undefined;
};

/** The federal authority of Germany among those of the Länder. */
const FEDERAL = 'DE';

/**
 * The law whose authority takes the complaint. Between two countries of the EEA it is that of the user's own country (GDPR
 * art. 77); for a user elsewhere that of the company's, whose holidays the case counts by.
 */
export function complaintLaw({ jurisdiction, calendar, profile }: Known): Jurisdiction | undefined {
  const law = jurisdictions.get(jurisdiction);
  if (law?.countries.length !== 0) return law;
  const places = [profile?.country, calendar].flatMap((place) => (place ? (lawOf(place) ?? []) : []));
  return places.find(({ regime }) => regime === law.regime) ?? law;
}

/** The authority for a complaint; where a country has several, the one the user chose, or the one for telecom (§ 9 BDSG). */
export function authorityFor(known: Known): Authority | undefined {
  const law = complaintLaw(known);
  const region = known.followUp?.authority ?? (known.company.kind === 'telecom' ? FEDERAL : undefined);
  const regional = law?.regional?.find((one) => one.region === region);
  return regional ?? (law && law.countries.length > 0 && 'name' in law.authority ? law.authority : undefined);
}
