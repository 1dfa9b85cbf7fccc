import { hostName, isFrontDoor, isPlatformsOwnPage, suffixesOf } from './host.ts';
import { findEntry, readIndex, readRecords, type ReadFile } from './index-file.ts';
import { bestFirst, candidateOf, confidenceIn, isOtherBranch, narrow, type Candidate, type Visit } from './rank.ts';
import type { Company, LookupResult } from './shape.ts';

const UNKNOWN: LookupResult = { confidence: 'unknown', companies: [], possibly: [], platform: false };
const BROKEN: LookupResult = { ...UNKNOWN, broken: true };

/**
 * Whose site a page is, by its host (`location.hostname`) and path, for a user in `country` (ISO 3166-1 alpha-2). Never
 * throws: unreadable files give `unknown` with `broken`. Reads the index and the few shards it needs, nothing else.
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
  const index = await readIndex(read);
  if (!index.ok) return BROKEN;
  return search(index.value, { host: name, path, country, language: hint.language }, read);
}

async function search(index: string, visit: Visit, read: ReadFile): Promise<LookupResult> {
  for (const key of keysFor(visit.host)) {
    const entry = findEntry(index, key);
    if (!entry) continue;
    // Below a platform's front door each host is somebody else's.
    if (entry.platform && !isFrontDoor(visit.host, key)) return { ...UNKNOWN, platform: true };
    const records = await readRecords(index, entry.records, read);
    if (!records.ok) return BROKEN;
    const result = judge(records.value, key, visit);
    if (entry.platform) return onPlatform(result ?? UNKNOWN, visit.path);
    if (result) return result;
  }
  return UNKNOWN;
}

function keysFor(host: string): string[] {
  return [`=${host.replace(/^www\./, '')}`, ...suffixesOf(host)];
}

function judge(companies: Company[], key: string, visit: Visit): LookupResult | undefined {
  const candidates = companies.flatMap((company) => candidateOf(company, key, visit) ?? []);
  const strong = candidates.filter((candidate) => candidate.key !== 'weak');
  if (strong.length > 0) return offer(narrow(strong, visit), visit);
  return candidates.length > 0 ? { ...UNKNOWN, possibly: namesOf(candidates) } : undefined;
}

function offer(left: Candidate[], visit: Visit): LookupResult {
  const [first] = left;
  if (!first) return UNKNOWN;
  if (left.length > 1) return { ...UNKNOWN, confidence: 'several', companies: namesOf(bestFirst(left)) };
  if (!hasContact(first)) return { ...UNKNOWN, named: { company: first.company, how: 'no-contact' } };
  if (isOtherBranch(first, visit)) return { ...UNKNOWN, possibly: namesOf(left) };
  return { ...UNKNOWN, confidence: confidenceIn(first, visit), companies: namesOf(left) };
}

function hasContact({ company }: Candidate): boolean {
  return company.emails !== undefined || company.webform !== undefined || company.postal !== undefined;
}

function namesOf(candidates: Candidate[]): Company[] {
  return candidates.map(({ company }) => company);
}

function onPlatform(result: LookupResult, path: string): LookupResult {
  if (isPlatformsOwnPage(path)) return { ...result, platform: true };
  return { ...UNKNOWN, possibly: [...result.companies, ...result.possibly], platform: true };
}
