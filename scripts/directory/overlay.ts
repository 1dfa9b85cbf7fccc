import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';
import { countryOf } from './address-country.ts';
import { has } from './cautions.ts';
import { cleanEmail, cleanKey, cleanText } from './clean.ts';
import { formLink, linksOf } from './company.ts';
import { FREEMAIL } from './emails.ts';
import type { Facts, OverlayFact, Sighting } from './facts.ts';
import { filled } from './keys.ts';
import { phonesOf, registrationsOf } from './numbers.ts';
import { kindOfBody } from './public-bodies.ts';
import { ARCHIVE, firstDay, placeOf } from './places.ts';
import { recordingOf } from './recordings.ts';

const OVERTAKEN = 'newer-own-page-names-form-and-post-only';
// Its lists may not be passed on (EUPL-1.2); the policies it keeps may (ODC-BY-1.0).
const NOT_OURS = /contrib-declarations/i;

/** An overlay line as a company; hints, general mailboxes and contradictions in its evidence are left out. */
export function companyOfOverlay(fact: OverlayFact, facts: Facts): Company {
  const hosts = fact.domains.flatMap((host) => cleanKey(host) ?? []);
  const emails = emailsOf(fact, facts);
  const postal = postalOf(fact);
  const country = postal && countryOf(postal.lines, fact.countries);
  const form = fact.webform_login ? undefined : formLink(fact.webform?.replace(/^http:/, 'https:'));
  const recordsCalls = recordingOf(fact);
  const phones = phonesOf(fact.phone, 'NL', sourceOf(fact, 'phone', 'register'));
  const registrations = registrationsOf(fact, (field) => sourceOf(fact, field, qualityOfField(fact, field)));
  return {
    id: fact.id,
    name: nameOf(fact),
    ...filled('brands', brandsOf(fact)),
    ...(registerPage(fact) ? kindOfBody(fact) : {}),
    domains: hosts.map((host) => ({ host, confidence: 'A' })),
    ...(country ? { country } : {}),
    countries: fact.countries,
    ...(emails.length > 0 ? { emails } : {}),
    ...(form ? { webform: { url: form, source: sourceOf(fact, 'webform', fact.webform_class ?? 'own-site') } } : {}),
    ...(postal ? { postal } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(registrations.length > 0 ? { registrations } : {}),
    ...(recordsCalls ? { recordsCalls } : {}),
    ...filled('privacyUrls', fact.stale ? [] : linksOf(fact.privacy_urls)),
    source: sourceOf(fact, 'privacy_url', fact.quality === 'third-party' ? 'third-party' : 'own-site'),
  };
}

const ASIDE =
  /\s*\((?:(?:now|formerly|before:|joint controllers|general insurance|private banking|Netherlands)|(?:brand|label) (?!\S+ discontinued)([^(),]+))[^()]*\)$/;
const BRACKETS = /\s*\(([^()]+)\)$/;
// Whoever stands in brackets behind the brand, and not the other way round.
const PARENT = /\b[BN]\.V\.|\bplc\b|^(Ministerie|KPN$|Kindred$)/;

/** `Parent N.V. (brand Name)` is the brand's record, `Old B.V. (now New)` the old company's, `Brand (Parent N.V.)` the brand's. */
function nameOf({ name }: OverlayFact): string {
  const [aside, brand] = ASIDE.exec(name) ?? [];
  if (aside) return cleanText(brand ?? name.slice(0, -aside.length));
  const [brackets = '', inside = ''] = BRACKETS.exec(name) ?? [];
  return cleanText(PARENT.test(inside) || inside.startsWith('brands ') ? name.slice(0, -brackets.length) : name);
}

/** Names in brackets after a company's own: `Achmea B.V. (Centraal Beheer)`. */
function brandsOf({ name, brands = [] }: OverlayFact): string[] {
  const [, inside = ''] = ASIDE.test(name) ? [] : (BRACKETS.exec(name) ?? []);
  const isName = !PARENT.test(inside) && !/discontinued|^publ$/.test(inside);
  const listed = isName ? inside.replace(/^brands /, '').split(',') : [];
  return [...brands, ...listed].map(cleanText).filter((brand) => brand !== '');
}

function emailsOf(fact: OverlayFact, facts: Facts): CompanyEmail[] {
  if (fact.stale || fact.caution?.includes(OVERTAKEN)) return [];
  return (fact.emails ?? []).flatMap((raw, at) => {
    const address = cleanEmail(raw);
    const kind = fact.email_kind?.[at];
    if (!address || (kind !== 'privacy' && kind !== 'legal' && kind !== 'general' && kind !== 'support')) return [];
    if (facts.badEmails.has(address.toLowerCase()) || FREEMAIL.test(address.split('@')[1] ?? '')) return [];
    const seen = sightings(fact, 'email').filter(({ value }) => value === raw);
    if (seen.length > 0 && seen.every(({ seen_at }) => NOT_OURS.test(seen_at))) return [];
    return [{ address, kind, source: sourceOf(fact, 'email', emailQuality(fact, at), raw) }];
  });
}

function emailQuality(fact: OverlayFact, at: number): Source['quality'] {
  if (has(fact, 'scope')) return 'other-scope';
  const stated = fact.email_quality?.[at] ?? fact.email_class;
  if (stated === 'corroborated') return 'corroborated';
  if (stated !== 'own-site' || has(fact, 'doubtful')) return 'third-party';
  return has(fact, 'old') ? 'old-policy' : 'own-site';
}

const DESK =
  /privacy|gegevensbescherming|data protection|protection des données|\bDPO\b|\bFG\b|\bAVG\b|subject access|personal data|persoonsgegevens|datenschutz/i;

function postalOf(fact: OverlayFact): Company['postal'] {
  const isRegister = fact.caution?.includes('general-postal-address-from-official-register') === true;
  const isOwn = fact.address_class === 'own-site' || isRegister;
  if (!fact.address || !fact.address_complete || !isOwn || fact.stale || has(fact, 'noPost')) return undefined;
  const lines = fact.address.map(cleanText);
  const isDesk = fact.address_kind === 'privacy' || lines.some((line) => DESK.test(line));
  // Older files say nothing of desks: their addresses stood in the statement.
  const isGeneral = !isDesk && (fact.address_kind === 'seat' || isRegister || has(fact, 'general'));
  const source = sourceOf(fact, 'address', isRegister && fact.address_class !== 'own-site' ? 'register' : 'own-site');
  return { lines, ...(isGeneral ? { general: true } : {}), source };
}

function sightings(fact: OverlayFact, field: string): Sighting[] {
  return fact.evidence.filter((seen) => seen.field === field);
}

function qualityOfField(fact: OverlayFact, field: string): Source['quality'] {
  return sightings(fact, field).some((seen) => seen.class === 'own-site') ? 'own-site' : 'register';
}

function sourceOf(fact: OverlayFact, field: string, quality: Source['quality'], value?: string): Source {
  const seen = sightings(fact, field).filter((sighting) => value === undefined || sighting.value === value);
  const own = seen.filter((sighting) => sighting.class.startsWith('own-site') === (quality === 'own-site'));
  const [latest] = (own.length > 0 ? own : seen).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const date = latest?.date && firstDay(latest.date);
  const seenAt = quality === 'register' ? (registerPage(fact) ?? latest?.seen_at) : latest?.seen_at;
  const inArchive = ARCHIVE.test(seenAt ?? '') && (quality === 'own-site' || quality === 'old-policy');
  return {
    ...placeOf(seenAt ?? ''),
    quality: inArchive && quality === 'own-site' ? archivedQuality(fact) : quality,
    ...(date ? { date } : {}),
  };
}

function archivedQuality(fact: OverlayFact): Source['quality'] {
  return has(fact, 'old') ? 'old-policy' : 'policy';
}

/** The entry in the register of public bodies itself, where the line was read from a copy of it. */
function registerPage(fact: OverlayFact): string | undefined {
  const [seen] = sightings(fact, 'register_source');
  return /https:\/\/organisaties\.overheid\.nl\/\S+/.exec(seen?.value ?? '')?.[0];
}
