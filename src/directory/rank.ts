import { offeredEmails } from './channels.ts';
import { domainCountry, nationalDomain, pathPlace } from './host.ts';
import { isNationalBranch } from './national.ts';
import type { Company, Confidence } from './shape.ts';

/** Where the user is, and on which page. */
export interface Visit {
  host: string;
  path: string;
  /** The user's country, ISO 3166-1 alpha-2. */
  country: string;
  /** Language of the page, BCP 47. */
  language?: string | undefined;
}

/** One company found under a key, and how good that key is for it; `part`: the page is in the company's part of a shared site. */
export interface Candidate {
  company: Company;
  key: 'part' | 'A' | 'B' | 'weak';
}

/** How the company is known under the key; undefined if only another part of that site belongs to it. */
export function candidateOf(company: Company, key: string, visit: Visit): Candidate | undefined {
  if (company.paths?.some((part) => isWithin(`${key}${visit.path}`, part))) return { company, key: 'part' };
  const domain = company.domains.find(({ host }) => host === key);
  if (domain) return { company, key: domain.confidence };
  return company.weakDomains?.includes(key) ? { company, key: 'weak' } : undefined;
}

function isWithin(address: string, part: string): boolean {
  const [longer, shorter] = [`${address.toLowerCase()}/`, `${part.toLowerCase()}/`];
  return longer.startsWith(shorter);
}

function serves({ countries }: Company, country: string | undefined): boolean {
  return countries.includes('*') || names({ countries }, country);
}

function names({ countries }: Pick<Company, 'countries'>, country: string | undefined): boolean {
  return country !== undefined && countries.includes(country);
}

/**
 * Keeps the candidates that fit the visit best: part of the site, kind of key, the user's country, then the page's
 * country and language. Never chooses by the quality of an address: that says nothing about whose site this is.
 */
export function narrow(candidates: Candidate[], visit: Visit): Candidate[] {
  const place = pathPlace(visit.path);
  const tag = visit.language ?? place.language;
  const language = tag?.slice(0, 2).toLowerCase();
  const wishes: ((candidate: Candidate) => boolean)[] = [
    ({ key }) => key === 'part',
    ({ key }) => key === 'A',
    ({ company }) => serves(company, visit.country),
    ({ company }) => names(company, visit.country),
    ({ company }) => names(company, domainCountry(visit.host)),
    ({ company }) => names(company, place.country),
    ({ company }) => names(company, pathPlace(`/${tag}`).country),
    ({ company }) => language !== undefined && company.language === language,
  ];
  return wishes.reduce((left, wish) => (left.some(wish) ? left.filter(wish) : left), candidates);
}

/**
 * True if the company does not serve the user's country and something suggests that the page is another company's: the
 * country of its domain or path, branches on the site, or that the company is a group's branch for one country.
 */
export function isOtherBranch({ company, key }: Candidate, visit: Visit): boolean {
  if (key === 'part' || serves(company, visit.country) || names(company, domainCountry(visit.host))) return false;
  if (nationalDomain(visit.host) !== undefined || pathPlace(visit.path).country === visit.country) return true;
  return hasBranches(company, visit.host) || isNationalBranch(company, visit.host);
}

/** True if the company's own pages on this host are below a country (`/de/de/`, `/de-de/`): the site belongs to a group. */
function hasBranches({ paths = [], privacyUrls = [], webform }: Company, host: string): boolean {
  const links = [...paths.map((part) => `https://${part}`), ...privacyUrls, ...(webform ? [webform.url] : [])];
  return links.some((link) => {
    if (!URL.canParse(link)) return false;
    const url = new URL(link);
    return bare(url.hostname) === bare(host) && /^\/[a-z]{2}[-_/][a-z]{2}(\/|$)/i.test(url.pathname);
  });
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

/** Only what stands in a page of the company, or was read or tried by the source: nothing else is filled in unasked. */
export const TRUSTED: ReadonlySet<string> = new Set(['tested', 'verified', 'own-site', 'policy', 'demo']);

/** Candidates with a trusted contact first, otherwise in the given order. */
export function bestFirst(candidates: Candidate[]): Candidate[] {
  const doubt = ({ company }: Candidate) => (hasTrustedContact(company) ? 0 : 1);
  return candidates.toSorted((a, b) => doubt(a) - doubt(b));
}

function hasTrustedContact(company: Company): boolean {
  const { webform } = company;
  const [first] = offeredEmails(company);
  if (first) return TRUSTED.has(first.source.quality) && (first.kind === 'privacy' || first.kind === 'legal');
  return webform !== undefined && TRUSTED.has(webform.source.quality);
}

/** How firmly the one remaining company may be offered: `sure` only for a branch of the right country with a trusted contact. */
export function confidenceIn({ company }: Candidate, visit: Visit): Confidence {
  const rightBranch = serves(company, visit.country) || names(company, domainCountry(visit.host));
  return rightBranch && hasTrustedContact(company) ? 'sure' : 'likely';
}
