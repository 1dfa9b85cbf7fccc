import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';
import { cleanEmail, cleanKey, cleanLink, cleanText } from './clean.ts';
import { formLink, linksOf } from './company.ts';
import { FREEMAIL } from './emails.ts';
import type { Facts, OverlayFact, Sighting } from './facts.ts';
import { filled } from './keys.ts';

// Seen in an old text, in a copy, or on a page for somebody else: then it is not the word of the company's own statement.
const DOUBTFUL =
  /^(seen-in-reproduced|seen-on-(group|bike-app|staging)|page-address-of-the-copy|promotion-page|life-insurance-only|older-domain|archived-copy|lists-disagree)/;
const OVERTAKEN = 'newer-own-page-names-form-and-post-only';
const NO_ADDRESS = /^(old-undated-terms|host-of-the-terms-not-verified)/;
// Its lists may not be passed on (EUPL-1.2).
const NOT_OURS = /OpenTermsArchive/i;

/** An overlay line as a company; hints, general mailboxes and contradictions in its evidence are left out. */
export function companyOfOverlay(fact: OverlayFact, facts: Facts): Company {
  const hosts = fact.domains.flatMap((host) => cleanKey(host) ?? []);
  const emails = emailsOf(fact, facts);
  const lines = usableAddress(fact);
  const country = lines && countryOf(lines);
  const form = fact.webform_login ? undefined : formLink(fact.webform);
  return {
    id: fact.id,
    name: nameOf(fact),
    ...filled('brands', fact.brands?.map(cleanText)),
    domains: hosts.map((host) => ({ host, confidence: 'A' })),
    ...(country ? { country } : {}),
    countries: fact.countries,
    ...(emails.length > 0 ? { emails } : {}),
    ...(form ? { webform: { url: form, source: sourceOf(fact, 'webform', 'own-site') } } : {}),
    ...(lines ? { postal: { lines, source: sourceOf(fact, 'address', 'own-site') } } : {}),
    ...filled('privacyUrls', fact.stale ? [] : linksOf(fact.privacy_urls)),
    source: sourceOf(fact, 'privacy_url', fact.quality === 'third-party' ? 'third-party' : 'own-site'),
  };
}

/** `Parent N.V. (brand Name)` is the brand's record, `Old B.V. (now New)` the old company's. */
function nameOf({ name }: OverlayFact): string {
  return cleanText(/\(brand ([^()]+)\)$/.exec(name)?.[1] ?? name.replace(/ \((now|formerly) [^()]+\)$/, ''));
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
  const stated = fact.email_quality?.[at];
  if (stated === 'corroborated') return 'corroborated';
  return stated === 'own-site' && !fact.caution?.some((word) => DOUBTFUL.test(word)) ? 'own-site' : 'third-party';
}

function usableAddress(fact: OverlayFact): string[] | undefined {
  const doubtful = fact.stale !== undefined || fact.caution?.some((word) => NO_ADDRESS.test(word));
  if (!fact.address_complete || fact.address_class !== 'own-site' || doubtful) return undefined;
  return fact.address?.map(cleanText);
}

function sightings(fact: OverlayFact, field: string): Sighting[] {
  return fact.evidence.filter((seen) => seen.field === field);
}

function sourceOf(fact: OverlayFact, field: string, quality: Source['quality'], value?: string): Source {
  const seen = sightings(fact, field).filter((sighting) => value === undefined || sighting.value === value);
  const own = seen.filter((sighting) => sighting.class.startsWith('own-site') === (quality === 'own-site'));
  const [latest] = (own.length > 0 ? own : seen).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const date = latest?.date && firstDay(latest.date);
  return { ...placeOf(latest?.seen_at ?? ''), quality, ...(date ? { date } : {}) };
}

/** Host and address of the page; the list's name, or `third party`, for what was only told to us. */
function placeOf(seenAt: string): Pick<Source, 'name' | 'url'> {
  if (seenAt.includes('nl-data-optout')) return { name: 'nl-data-optout' };
  const url = cleanLink(seenAt.replace(/ .*/, ''));
  return url ? { name: new URL(url).hostname, url } : { name: 'third party' };
}

/** `2018` and `2023-10` as the first day they can mean, so that nothing looks fresher than it is. */
function firstDay(date: string): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? `${date}-01-01`.slice(0, 10) : undefined;
}

const COUNTRIES: [RegExp, string][] = [
  [/\b(Germany|Duitsland|Deutschland|Berlijn|Verl|Düsseldorf)\b/, 'DE'],
  [/\b(Belgium|België|Belgique|Brussels)\b|\bB-\d{4}\b/, 'BE'],
  [/\b(Sweden|Zweden|Stockholm)\b/, 'SE'],
  [/\bParis\b/, 'FR'],
  [/\b\d{4} ?[A-Z]{2}\b/, 'NL'],
];

function countryOf(lines: string[]): string | undefined {
  const text = lines.join('\n');
  return COUNTRIES.find(([pattern]) => pattern.test(text))?.[1];
}
