import type { ArticleName } from '../jurisdictions/shape.ts';
import type { ComposeInput, RequestType, Statements } from './shape.ts';

/** What a request needs before its letter can be written. */
export interface RequestInfo {
  /** The frame the letter stands in: src/letters/<language>/frames. */
  frame: 'request' | 'follow-up' | 'complaint';
  /** About one call or a short named list; else about the company as a whole. A follow-up takes the first letter's. */
  needsCall: boolean;
  /** The article without which a law has no such request. Keeping a recording may always be asked. */
  right?: ArticleName;
  /** Statements without which there is no letter. */
  needs: readonly (keyof Statements)[];
  /** The code of the refusal it answers, R1 to R19. */
  refusal?: string;
}

type Needs = readonly (keyof Statements)[];
const call = (right?: ArticleName, ...needs: Needs): RequestInfo => ({
  frame: 'request',
  needsCall: true,
  needs,
  ...(right ? { right } : {}),
});
const general = (right: ArticleName): RequestInfo => ({ frame: 'request', needsCall: false, needs: [], right });
const followUp = (refusal?: string): RequestInfo => ({
  frame: 'follow-up',
  needsCall: false,
  needs: [],
  ...(refusal ? { refusal } : {}),
});

/** Every request, in the order in which they are best made: keep, copy, ask, then object or erase. */
export const requests: Readonly<Record<RequestType, RequestInfo>> = {
  'preservation-recording': call(),
  'access-recording': call('access'),
  'information-recording': call('access'),
  'analytics-recording': call('access'),
  'rectification-recording': call('rectification', 'wrongPassage', 'correctWording'),
  'objection-recording': call('objection', 'situation'),
  'withdrawal-recording': call('consent'),
  'erasure-recording': call('erasure', 'hasCopyOrNeedsNone'),
  access: general('access'),
  portability: general('portability'),
  'objection-marketing': general('marketing'),
  'account-deletion': general('erasure'),
  erasure: general('erasure'),
  'identity-answer': followUp('R19'),
  reminder: followUp(),
  complaint: { ...followUp(), frame: 'complaint' },
  'reply-internal': followUp('R1'),
  'reply-agent': followUp('R2'),
  'reply-transcript': followUp('R3'),
  'reply-listen': followUp('R4'),
  'reply-not-found': followUp('R5'),
  'reply-deleted': followUp('R6'),
  'reply-claims': followUp('R7'),
  'reply-law': followUp('R8'),
  'reply-interest': followUp('R9'),
  'reply-consent': followUp('R10'),
  'reply-excessive': followUp('R11'),
  'reply-fee': followUp('R12'),
  'reply-extended': followUp('R13'),
  'reply-processor': followUp('R14'),
  'reply-other-controller': followUp('R15'),
  'reply-court': followUp('R16'),
  'reply-not-applicable': followUp('R17'),
  'reply-partial': followUp('R18'),
};

/** Every request id in the table's order. */
export const requestTypes = Object.keys(requests) as RequestType[];

export const isFollowUp = (request: RequestType): boolean => requests[request].frame !== 'request';

/** All requests of a letter, in the order of the table whatever the user ticked first. */
export function requestsOf({ request, also = [] }: Pick<ComposeInput, 'request' | 'also'>): RequestType[] {
  const wanted = new Set([request, ...also]);
  return requestTypes.filter((one) => wanted.has(one));
}

export type CombinationProblem = 'too-many' | 'follow-up-alone' | 'call-and-general' | 'contradiction' | 'copy-first';

/** Pairs that speak against each other, or of which one holds the other. */
const contradictions: readonly (readonly [RequestType, RequestType])[] = [
  ['preservation-recording', 'erasure-recording'],
  ['rectification-recording', 'erasure-recording'],
  ['account-deletion', 'erasure'],
];

const copyThenErase: readonly (readonly [RequestType, RequestType])[] = [
  ['access-recording', 'erasure-recording'],
  ['access', 'erasure'],
  ['access', 'account-deletion'],
];

/** Three requests are as much as one letter carries; more is a bundle of complaints, not a request. */
const MAX_REQUESTS = 3;

/** Why these requests may not stand in one letter; undefined when they may. Erasing goes with a copy only after a tick. */
export function combinationProblem(
  wanted: readonly RequestType[],
  { hasCopyOrNeedsNone }: Statements,
): CombinationProblem | undefined {
  const has = ([a, b]: readonly [RequestType, RequestType]) => wanted.includes(a) && wanted.includes(b);
  if (wanted.length < 2) return undefined;
  if (wanted.length > MAX_REQUESTS) return 'too-many';
  if (wanted.some(isFollowUp)) return 'follow-up-alone';
  if (new Set(wanted.map((one) => requests[one].needsCall)).size > 1) return 'call-and-general';
  if (contradictions.some(has)) return 'contradiction';
  return copyThenErase.some(has) && !hasCopyOrNeedsNone ? 'copy-first' : undefined;
}
