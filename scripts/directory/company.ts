import type { Company, Source } from '../../src/directory/shape.ts';
import { cleanLink, cleanText } from './clean.ts';
import { pickEmails, qualityOf } from './emails.ts';
import type { Fact, Facts } from './facts.ts';
import { filled, keysOfFact } from './keys.ts';

const MOST_BRANDS = 8;
const MOST_LINKS = 2;

// Takes the user's own account out and cannot carry a request.
const NO_REQUEST_FORM = new Set(['takeout.google.com']);

/** The fact as a company; it may still be without a contact (an overlay line can add one). */
export function companyOf(fact: Fact, facts: Facts): Company {
  const { domains, weakDomains, paths } = keysOfFact(fact, facts.sharedHosts);
  const emails = pickEmails(fact, facts);
  const source = sourceOf(fact);
  const url = formLink(fact.webform);
  const deletionUrl = fact.delete_url && cleanLink(fact.delete_url);
  return {
    id: fact.id,
    name: cleanText(fact.name),
    ...filled('brands', brandsOf(fact)),
    domains,
    ...filled('weakDomains', weakDomains),
    ...filled('paths', paths),
    ...(fact.address_country ? { country: fact.address_country } : {}),
    countries: fact.countries,
    ...languageOf(fact),
    ...(emails.length > 0 ? { emails } : {}),
    ...(url ? { webform: { url, source } } : {}),
    ...(fact.address ? { postal: { lines: fact.address.map(cleanText), source } } : {}),
    ...filled('privacyUrls', linksOf(fact.privacy_urls)),
    ...(deletionUrl ? { deletionUrl } : {}),
    ...(fact.needs_id ? { asksIdentity: true } : {}),
  };
}

/** Form address when it is https and takes requests. */
export function formLink(link: string | undefined): string | undefined {
  const url = link?.startsWith('https://') ? cleanLink(link) : undefined;
  return url && !NO_REQUEST_FORM.has(new URL(url).hostname) ? url : undefined;
}

/** The first links, cleaned, none twice. */
export function linksOf(links: string[] | undefined): string[] {
  return [...new Set((links ?? []).flatMap((link) => cleanLink(link) ?? []))].slice(0, MOST_LINKS);
}

function sourceOf(fact: Fact): Source {
  const quality = qualityOf(fact, 'datenanfragen') ?? 'scraped';
  return { name: 'datenanfragen', quality, ...(fact.contact_changed ? { date: fact.contact_changed } : {}) };
}

function brandsOf(fact: Fact): string[] {
  const current = (fact.brands ?? []).filter((brand) => !/formerly/i.test(brand));
  const names = current.map((brand) => cleanText(brand.replace(/ \([^()]*\)$/, '')));
  return [...new Set(names)].filter((brand) => brand !== '' && brand !== fact.name).slice(0, MOST_BRANDS);
}

function languageOf({ lang }: Fact): { language?: string } {
  // The source once says `se`, a country, for Swedish.
  return lang && /^[a-z]{2}$/.test(lang) ? { language: lang === 'se' ? 'sv' : lang } : {};
}
