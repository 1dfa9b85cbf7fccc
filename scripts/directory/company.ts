import type { Company, Source } from '../../src/directory/shape.ts';
import { cleanLink, cleanText } from './clean.ts';
import { pickEmails, qualityOf } from './emails.ts';
import type { Fact, Facts } from './facts.ts';
import { filled, keysOfFact } from './keys.ts';
import { kindOf } from './kinds.ts';
import { phonesOf } from './numbers.ts';

const MOST_BRANDS = 24;
const MOST_LINKS = 2;

/** Marks a name that is no longer used. */
export const FORMER = /\((formerly|former|ehem|ehemals|früher|voorheen|formerly known as)\b/i;

// Takes out the user's own account, but accepts no request.
const NO_REQUEST_FORM = new Set(['takeout.google.com']);

/** The fact as a company; it may still have no contact (an overlay line can add one). */
export function companyOf(fact: Fact, facts: Pick<Facts, 'sharedHosts' | 'closedBrands' | 'badEmails'>): Company {
  const { domains, weakDomains, paths } = keysOfFact(fact, facts.sharedHosts);
  const emails = pickEmails(fact, facts);
  const source = sourceOf(fact);
  const url = formLink(fact.webform);
  const kind = kindOf(fact);
  const phones = phonesOf(fact.phone, fact.address_country ?? 'DE', source);
  const deletionUrl = fact.delete_url && cleanLink(fact.delete_url);
  return {
    id: fact.id,
    name: cleanText(fact.name),
    ...filled('brands', brandsOf(fact, facts.closedBrands)),
    ...(kind ? { kind } : {}),
    domains,
    ...filled('weakDomains', weakDomains),
    ...filled('paths', paths),
    ...(fact.address_country ? { country: fact.address_country } : {}),
    countries: fact.countries,
    ...languageOf(fact),
    ...(emails.length > 0 ? { emails } : {}),
    ...(url ? { webform: { url, source } } : {}),
    ...(fact.address ? { postal: { lines: fact.address.map(cleanText), source } } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...filled('privacyUrls', linksOf(fact.privacy_urls)),
    ...(deletionUrl ? { deletionUrl } : {}),
    ...(fact.needs_id ? { asksIdentity: true } : {}),
    ...(isListed(fact) ? { source: { name: 'nl-data-optout', quality: 'community', ...dayOf(fact.changed) } } : {}),
  };
}

/** The form's address, if it is https and accepts requests. */
export function formLink(link: string | undefined): string | undefined {
  const url = link?.startsWith('https://') ? cleanLink(link) : undefined;
  return url && !NO_REQUEST_FORM.has(new URL(url).hostname) ? url : undefined;
}

/** The first links, cleaned, without duplicates. */
export function linksOf(links: string[] | undefined): string[] {
  return [...new Set((links ?? []).flatMap((link) => cleanLink(link) ?? []))].slice(0, MOST_LINKS);
}

function sourceOf(fact: Fact): Source {
  const quality = qualityOf(fact, 'datenanfragen') ?? 'scraped';
  return { name: 'datenanfragen', quality, ...dayOf(fact.contact_changed) };
}

function dayOf(date: string | undefined): { date?: string } {
  return date ? { date } : {};
}

/** A hand-made list names these companies; if their address was guessed, only the name is used. */
function isListed({ quality }: Fact): boolean {
  return quality === 'community' || quality === 'community-pattern';
}

function brandsOf(fact: Fact, closed: Set<string>): string[] {
  const current = (fact.brands ?? []).filter((brand) => !FORMER.test(brand) && !closed.has(brand));
  const names = current.map((brand) => cleanText(brand.replace(/ \([^()]*\)$/, '')));
  return [...new Set(names)].filter((brand) => brand !== '' && brand !== fact.name).slice(0, MOST_BRANDS);
}

function languageOf({ lang }: Fact): { language?: string } {
  // The source sometimes writes `se`, a country, for Swedish.
  return lang && /^[a-z]{2}$/.test(lang) ? { language: lang === 'se' ? 'sv' : lang } : {};
}
