import { jurisdictions } from '../jurisdictions/index.ts';
import { officialLanguage } from '../jurisdictions/languages.ts';
import { requests, requestTypes, type RequestType } from './request-types.ts';
import type { ComposeInput, Profile, Statements } from './shape.ts';

type Home = Partial<Pick<Profile, 'country' | 'postalCode' | 'city'>>;

/** The language of a letter in a case: that of the case, or for a paper that of the courts where the user lives. */
export function languageOf(request: RequestType, language: string, { country, postalCode, city }: Home = {}): string {
  const { languages = [], isOfficial } = requests[request].only ?? {};
  if (!isOfficial) return language;
  const there = officialLanguage({ country, lines: [[postalCode, city].filter(Boolean).join(' ')] }, language);
  return [there, language].find((one) => one && languages.includes(one)) ?? languages[0] ?? language;
}

/** Whether there is such a letter under a law, in a language. */
export function hasLetter(request: RequestType, jurisdiction: string, language: string): boolean {
  const { only } = requests[request];
  const regime = jurisdictions.get(jurisdiction)?.regime ?? '';
  const isIn = !only?.languages || only.languages.includes(languageOf(request, language));
  return isIn && (!only || only.laws.includes(jurisdiction) || only.laws.includes(regime));
}

export const isFollowUp = (request: RequestType): boolean => requests[request].frame !== 'request';

/** All requests of a letter, in the order of the table, whichever the user ticked first. */
export function requestsOf({ request, also = [] }: Pick<ComposeInput, 'request' | 'also'>): RequestType[] {
  const wanted = new Set([request, ...also]);
  return requestTypes.filter((one) => wanted.has(one));
}

/** Answers one ground of a refusal: any number of them go in one letter. */
const isReply = (request: RequestType): boolean => request.startsWith('reply-');

export type CombinationProblem = 'too-many' | 'follow-up-alone' | 'call-and-general' | 'contradiction';

/** Pairs that contradict each other, or where one includes the other. */
const contradictions: readonly (readonly [RequestType, RequestType])[] = [
  ['preservation-recording', 'erasure-recording'],
  ['rectification-recording', 'erasure-recording'],
  ['account-deletion', 'erasure'],
];

/** One letter holds three requests at most; more would be a bundle of complaints, not a request. */
const MAX_REQUESTS = 3;

/** Why these requests may not be in one letter; undefined if they may. */
export function combinationProblem(wanted: readonly RequestType[]): CombinationProblem | undefined {
  const has = ([a, b]: readonly [RequestType, RequestType]) => wanted.includes(a) && wanted.includes(b);
  if (wanted.length < 2 || wanted.every(isReply)) return undefined;
  if (wanted.length > MAX_REQUESTS) return 'too-many';
  if (wanted.some(isFollowUp)) return 'follow-up-alone';
  if (new Set(wanted.map((one) => requests[one].needsCall)).size > 1) return 'call-and-general';
  return contradictions.some(has) ? 'contradiction' : undefined;
}

/** The letter asks for a copy anyway. */
const asksCopy = (wanted: readonly RequestType[]): boolean =>
  wanted.includes('access-recording') || wanted.includes('access');

/** The letter ends in erasure, whatever its name, and nothing in it asks for the copy that erasing would take away. */
export const needsCopyFirst = (wanted: readonly RequestType[]): boolean =>
  !asksCopy(wanted) && wanted.some((one) => requests[one].erases);

/** It then asks for a copy first, unless the user unticked that or has the copy. */
export const asksCopyFirst = (
  wanted: readonly RequestType[],
  { withoutCopy, hasCopyOrNeedsNone }: Statements,
): boolean => needsCopyFirst(wanted) && !withoutCopy && !hasCopyOrNeedsNone;

/** The recording would be erased for good without a copy of it, and the user did not say that none is needed. */
export const erasesWithoutCopy = (wanted: readonly RequestType[], statements: Statements): boolean =>
  wanted.includes('erasure-recording') &&
  needsCopyFirst(wanted) &&
  !asksCopyFirst(wanted, statements) &&
  !statements.hasCopyOrNeedsNone;
