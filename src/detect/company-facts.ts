import { fold } from '../core/text.ts';
import { companyNumbersIn, type CompanyNumber } from './company-numbers.ts';
import type { FoundAddress, Verdict } from './shape.ts';
import { hostOf, isSameSite, siteLabel } from './site.ts';
import { organizationsIn, type Organization } from './structured.ts';

/** A company's name with its legal form, as the page writes it. */
export interface LegalEntity {
  name: string;
  quote: string;
  /** How much suggests that it is the site's own company: with 2 or more it may be offered. */
  score: number;
}

/** Which company the page says it is; every fact with its quote, most likely first. */
export interface CompanyFacts {
  entities: LegalEntity[];
  numbers: CompanyNumber[];
  organizations: Organization[];
}

const WORD = String.raw`[\p{Lu}\d][\p{L}\d.'’-]{0,30}`;
const JOINT = String.raw`(?:,? |,? (?:&|\+|and|und|et|en|y|e|i|och|og|of|de|van|der|voor|für) )`;
const FORM = String.raw`(?:B\.? ?V\.?|N\.? ?V\.?|(?:S\.E\.|SE|AG|GmbH) & Co\. KG(?:aA)?|GmbH|AG|KG|SE|UG|S\.A\.S\.|S\.A\.U?\.?|SASU?|SAS|SARL|SA|S\.L\.U?\.?|SLU?|S\.? ?p\.? ?A\.?|S\.? ?r\.? ?l\.?|[Ss]p\. z o\. ?o\.|Lda\.?|AB|A/S|ApS|Ltd\.?|Limited|plc|PLC|Inc\.?|LLC|LLP)`;
const ENTITY = new RegExp(`(?<![\\p{L}\\d])(${WORD}(?:${JOINT}${WORD}){0,5}?,? ${FORM})(?![\\p{L}\\d])`, 'gu');

// Words before a name at the start of a sentence.
const LEAD =
  /^(?:copyright|©|the|de|die|der|le|la|il|el|o|a|by|von|van|door|par|por|da|av|af|\d{4}(?:\s?[-–]\s?\d{4})?)\s+/i;

/** Letters and digits only, folded: how names are compared. */
export const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

function withoutLead(name: string): string {
  let rest = name.trim();
  while (LEAD.test(rest)) rest = rest.replace(LEAD, '');
  return rest;
}

function scoreOf(name: string, quote: string, url: string): number {
  const label = plain(siteLabel(hostOf(url)));
  const named = label.length > 2 && plain(name).includes(label) ? 2 : 0;
  const registered = companyNumbersIn(quote).length > 0 ? 1.5 : 0;
  return named + registered + (/©|copyright/i.test(quote) ? 1 : 0);
}

function entitiesIn(quote: string, url: string): LegalEntity[] {
  return [...quote.slice(0, 400).matchAll(ENTITY)].map(([, found = '']) => {
    const name = withoutLead(found);
    return { name, quote, score: scoreOf(name, quote, url) };
  });
}

/** A legal name in JSON-LD counts if its address is on this site, or if it gives no address. */
function entityOf({ legalName, url }: Organization, page: string): LegalEntity[] {
  if (!legalName || (url && !isSameSite(hostOf(url), hostOf(page)))) return [];
  return [{ name: legalName, quote: `legalName: ${legalName}`, score: 2.5 }];
}

/** What a page says about the company behind it; pure, and used outside the page. */
export function companyFacts({
  url,
  imprint,
  structured,
}: Pick<Verdict, 'url' | 'imprint' | 'structured'>): CompanyFacts {
  const organizations = organizationsIn(structured);
  const all = [
    ...imprint.flatMap((quote) => entitiesIn(quote, url)),
    ...organizations.flatMap((one) => entityOf(one, url)),
  ];
  const best = new Map<string, LegalEntity>();
  for (const one of all) if (one.score > (best.get(plain(one.name))?.score ?? -1)) best.set(plain(one.name), one);
  const numbers = new Map(imprint.flatMap(companyNumbersIn).map((one) => [one.scheme + one.number, one]));
  return {
    entities: [...best.values()].toSorted((a, b) => b.score - a.score),
    numbers: [...numbers.values()],
    organizations,
  };
}

const OFFERED = 2;

/** The company's name with its legal form, if only one is possible; otherwise undefined. */
export function legalEntity(verdict: Pick<Verdict, 'url' | 'imprint' | 'structured'>): LegalEntity | undefined {
  return entityIn(companyFacts(verdict));
}

/** The same of facts that are known already. */
export function entityIn({ entities: [first, second] }: Pick<CompanyFacts, 'entities'>): LegalEntity | undefined {
  if (!first || first.score < OFFERED || first.score === second?.score) return undefined;
  return first;
}

/** Ordinary e-mail addresses in the page's JSON-LD, each with its place there. */
export function structuredAddresses({ structured }: Pick<Verdict, 'structured'>): FoundAddress[] {
  return organizationsIn(structured).flatMap(({ name, emails }) =>
    emails.map(
      (email) =>
        ({
          email: email.toLowerCase(),
          role: 'general',
          dpo: false,
          score: 0,
          quote: `JSON-LD: ${name ?? 'Organization'}, ${email}`,
        }) as const,
    ),
  );
}
