import { holidaysOf } from './holidays.ts';
import { jurisdictions } from './index.ts';
import type { Jurisdiction } from './shape.ts';

/** What is known about a company: where it is (ISO 3166-1 or 3166-2) and the countries it serves, `*` for all. */
export interface Controller {
  country?: string | undefined;
  serves?: readonly string[];
}

/** Why a law applies, in English; other languages have it as `scope/<id>`. */
export const scopeReasons = {
  'same-country': 'You and the company are in the same country.',
  'within-eea': 'The company is in another country of the EEA, where the same law applies (GDPR article 3(1)).',
  'eea-controller': 'The company is in the EEA, so its law holds for you too (GDPR article 3(1)).',
  'serves-you': 'The company serves people in your country, so it must keep to the law there (article 3(2)).',
  'uk-controller': 'The company is in the United Kingdom, so its law holds for you too (UK GDPR article 3(1)).',
  'controller-unknown':
    'It is not known where the company is. The due day is counted with the holidays of your country.',
  'own-authority': 'You may complain to the authority of your own country (GDPR article 77).',
  'their-authority': 'A complaint goes to the authority of the company’s country.',
  'their-holidays': 'The due day is counted with the holidays of the company’s country.',
  'no-letter-yet': 'There is no letter for this country yet.',
} as const;
export type ScopeReason = keyof typeof scopeReasons;

/** Which law a letter cites, which authority takes complaints, and whose holidays move the due day. */
export type Scope =
  | {
      ok: true;
      law: Jurisdiction;
      complaint: Jurisdiction;
      calendar: string;
      /** The company's country requires consent or an announcement before a call is recorded. */
      consentCountry: boolean;
      reasons: ScopeReason[];
    }
  | { ok: false; why: 'no-letter-yet' };

/** The law of a place: of the part (`US-CA`) if it has one, else of the country; undefined if there is no file. */
export function lawOf(place: string): Jurisdiction | undefined {
  const all = [...jurisdictions.values()];
  const country = place.slice(0, 2);
  return (
    all.find((one) => one.countries.includes(place)) ??
    all.find((one) => one.countries.includes(country) && !one.except?.includes(place))
  );
}

interface Parties {
  place: string;
  own: Jurisdiction | undefined;
  theirs: Jurisdiction | undefined;
  controller: Controller;
}

function calendarOf(place: string | undefined, law: Jurisdiction): string {
  return place && holidaysOf(place) ? place : law.deadline.calendar;
}

function scopeOf(parties: Parties, law: string, complaint: Jurisdiction, reasons: ScopeReason[]): Scope {
  const { place, own, theirs, controller } = parties;
  const cited = jurisdictions.get(law);
  if (!cited || Object.keys(cited.articles).length === 0) return { ok: false, why: 'no-letter-yet' };
  // a company outside the law's own area answers by the calendar of the country it serves
  const at = theirs?.regime === cited.regime ? theirs : (own ?? cited);
  return {
    ok: true,
    law: cited,
    complaint,
    calendar: calendarOf(at === theirs ? controller.country : place, at),
    consentCountry: theirs?.consentCountry ?? false,
    reasons,
  };
}

function serves({ controller, place }: Parties): boolean {
  return controller.serves?.some((one) => one === '*' || one === place.slice(0, 2)) ?? false;
}

/** For a user in the EEA or the UK, whose laws also apply to companies elsewhere that serve them (art. 3(2)). */
function atHome(parties: Parties, own: Jurisdiction): Scope | undefined {
  const { theirs, controller } = parties;
  const general = own.regime === 'gdpr' ? 'eu' : own.id;
  if (own === theirs) return scopeOf(parties, own.id, own, ['same-country']);
  if (own.regime === theirs?.regime)
    return scopeOf(parties, general, own, ['within-eea', 'own-authority', 'their-holidays']);
  if (!controller.country) return scopeOf(parties, general, own, ['controller-unknown', 'own-authority']);
  return serves(parties) ? scopeOf(parties, general, own, ['serves-you', 'own-authority']) : undefined;
}

/** For everybody else: the company's own law, if it applies wherever the user lives. */
function atTheirs(parties: Parties): Scope {
  const { theirs } = parties;
  if (theirs?.regime === 'gdpr')
    return scopeOf(parties, 'eu', theirs, ['eea-controller', 'their-authority', 'their-holidays']);
  if (theirs?.regime === 'uk')
    return scopeOf(parties, theirs.id, theirs, ['uk-controller', 'their-authority', 'their-holidays']);
  return { ok: false, why: 'no-letter-yet' };
}

function isLocal({ place, own, theirs, controller }: Parties): boolean {
  if (!own || own.regime === 'gdpr' || own.regime === 'uk') return false;
  return own === theirs || controller.country === place.slice(0, 2);
}

/**
 * Which law applies between a user and a company. Articles of one country's act are cited only when both are there; between
 * two countries of the EEA only the GDPR. It never guesses a law: `no-letter-yet` if none is known to apply.
 */
export function jurisdictionFor(place: string, controller: Controller = {}): Scope {
  const own = lawOf(place);
  const parties = { place, own, theirs: controller.country ? lawOf(controller.country) : undefined, controller };
  if (own && isLocal(parties)) return scopeOf(parties, own.id, own, ['same-country']);
  const reaching = own?.regime === 'gdpr' || own?.regime === 'uk' ? atHome(parties, own) : undefined;
  return reaching ?? atTheirs(parties);
}
