import { BROKEN, follow, isGone, isSilent, UNKNOWN, type Lead } from './hops.ts';
import { hostName, isFrontDoor, suffixesOf } from './host.ts';
import { findHost, openDirectory, readRecords, type Directory, type ReadFile } from './index-file.ts';
import { isPlatformsOwnPage, type Platform } from './platforms.ts';
import { bestFirst, candidateOf, confidenceIn, isOtherBranch, narrow, type Candidate, type Visit } from './rank.ts';
import type { Company, LookupResult } from './shape.ts';

/**
 * Whose site a page is, by its host (`location.hostname`) and path, for a user in `country` (ISO 3166-1 alpha-2). Never
 * throws: unreadable files give `unknown` with `broken`. Reads only the index and the few shards it needs.
 */
export async function lookupHost(
  host: string,
  path: string,
  country: string,
  read: ReadFile,
  hint: { language?: string } = {},
): Promise<LookupResult> {
  const name = hostName(host);
  if (!name) return UNKNOWN;
  const directory = await openDirectory(read);
  if (!directory.ok) return BROKEN;
  return search(directory.value, { host: name, path, country, language: hint.language });
}

async function search(directory: Directory, visit: Visit): Promise<LookupResult> {
  for (const key of keysFor(visit.host)) {
    const entry = await findHost(directory, key);
    if (!entry.ok) return BROKEN;
    if (!entry.value) continue;
    // Below a platform's main host, every host belongs to somebody else.
    const { platform } = entry.value;
    if (platform && platform.kind !== 'sites' && !isFrontDoor(visit.host, key)) return { ...UNKNOWN, platform: true };
    const records = await readRecords(directory, entry.value.records);
    if (!records.ok) return BROKEN;
    const result = await judge(records.value, key, visit, directory);
    if (platform && !isSite(platform, visit.path)) return onPlatform(result ?? UNKNOWN, visit.path, platform);
    if (result) return result;
  }
  return UNKNOWN;
}

function keysFor(host: string): string[] {
  return [`=${host.replace(/^www\./, '')}`, ...suffixesOf(host)];
}

async function judge(
  companies: Company[],
  key: string,
  visit: Visit,
  directory: Directory,
): Promise<LookupResult | undefined> {
  const candidates = companies.flatMap((company) => candidateOf(company, key, visit) ?? []);
  const strong = candidates.filter((candidate) => candidate.key !== 'weak');
  if (strong.length > 0) return offer(narrow(livingOf(strong), visit), visit, directory);
  const possibly = namesOf(candidates).filter((company) => !isGone(company));
  return candidates.length > 0 ? { ...UNKNOWN, possibly } : undefined;
}

/** The companies that still exist; if none is left, all of them, so that the user can be told. */
function livingOf<C extends Candidate>(candidates: C[]): C[] {
  const living = candidates.filter(({ company }) => !isGone(company));
  return living.length > 0 ? living : candidates;
}

async function offer(left: Candidate[], visit: Visit, directory: Directory): Promise<LookupResult> {
  const leads = new Map<string, Candidate & Lead>();
  for (const candidate of left) {
    const lead = await follow(candidate.company, directory);
    if (!lead.ok) return lead.why === 'broken' ? BROKEN : UNKNOWN;
    const isItself = lead.value.company === candidate.company;
    // Part of a site belongs to the brand: the company behind it must fit like any other.
    const found = { ...candidate, ...lead.value, ...(isItself ? {} : { key: 'A' as const }) };
    if (isItself || !leads.has(found.company.id)) leads.set(found.company.id, found);
  }
  const [first, ...others] = livingOf([...leads.values()]);
  if (!first) return UNKNOWN;
  if (others.length === 0 || isGone(first.company)) return offerOne(first, visit);
  return { ...UNKNOWN, confidence: 'several', companies: namesOf(bestFirst([first, ...others])) };
}

function offerOne(lead: Candidate & Lead, visit: Visit): LookupResult {
  const { company, named } = lead;
  if (named && isSilent(lead)) return { ...UNKNOWN, named };
  if (isOtherBranch(lead, visit)) return { ...UNKNOWN, possibly: [company] };
  const result = { ...UNKNOWN, confidence: confidenceIn(lead, visit), companies: [company] };
  return named ? { ...result, named } : result;
}

function namesOf(candidates: Candidate[]): Company[] {
  return candidates.map(({ company }) => company);
}

/** True for a page of a company's own site, although other pages of it are others'. */
function isSite(platform: Pick<Platform, 'kind' | 'paths'>, path: string): boolean {
  return platform.kind === 'sites' && isPlatformsOwnPage(path, platform);
}

function onPlatform(result: LookupResult, path: string, platform: Pick<Platform, 'kind' | 'paths'>): LookupResult {
  if (isPlatformsOwnPage(path, platform)) return { ...result, platform: true };
  return { ...UNKNOWN, possibly: [...result.companies, ...result.possibly], platform: true };
}
