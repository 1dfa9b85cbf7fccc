import type { IsoDate } from '../core/date.ts';
import { againstErased } from './against-erased.ts';
import type { Case } from './events.ts';
import { firstAfterSilence } from './ladder/facts.ts';
import { answersOf, dayOf, dueOf, followedBy, isOpen, lastAnswer, lastOf } from './history.ts';
import { requests, requestTypes } from './request-types.ts';
import { isFollowUp, requestsOf } from './requests.ts';
import { recordingOf } from './recording.ts';
import type { FollowUp, RequestType } from './shape.ts';

/** What only the user can add to a follow-up: proof, the company's reference, what is missing. */
export type FollowUpFacts = Pick<
  FollowUp,
  'received' | 'acknowledged' | 'proof' | 'reference' | 'missing' | 'court' | 'authority' | 'officer'
>;

/** Letters to the company, of which its data protection officer gets a copy (GDPR art. 38(4)). */
export const goesToOfficer = (request: RequestType): boolean =>
  requests[request].frame === 'follow-up' || requests[request].frame === 'last-letter';

/** Facts the case already contains; those that the user adds to the letter come first. */
export function knownFacts(one: Case): FollowUpFacts {
  const facts = {
    received: dayOf(one, 'received'),
    acknowledged: dayOf(one, 'acknowledged'),
    proof: lastOf(one, 'sent')?.proof,
    reference: lastOf(one, 'acknowledged')?.reference,
    missing: lastOf(one, 'partial')?.missing,
  };
  return given(facts);
}

function given<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as never;
}

/** What a follow-up letter builds on, read from the case; undefined if the first letter was not sent yet. */
export function followUpOf(one: Case, facts: FollowUpFacts): FollowUp | undefined {
  const sent = dayOf(one, 'sent');
  if (!sent) return undefined;
  const first = answersOf(one)
    .map((answer) => answer.day)
    .toSorted()[0];
  const answered = lastAnswer(one)?.day;
  const days = {
    firstAnswered: first === answered ? undefined : first,
    answered: answered ?? lastOf(one, 'identity-asked')?.day,
    extended: dayOf(one, 'extended'),
    reminded: followedBy(one, 'reminder')?.day,
    remindedProof: followedBy(one, 'reminder')?.proof,
  };
  return {
    subject: one.letter.subject,
    requests: requestsOf({ request: one.request, also: one.also ?? [] }),
    sent,
    ...knownFacts(one),
    ...given(facts),
    ...given(days),
    ...given({ recording: recordingOf(one), kept: againstErased(one) }),
  };
}

/** A letter that can follow; `from` is the first day it makes sense, if that day is still to come. */
export interface Following {
  request: RequestType;
  from?: IsoDate;
}

/** Letters with steps of their own are among the ways up (ladder/ladder.ts); that calls were recorded again is told by the case. */
const replies = requestTypes.filter(
  (one) =>
    isFollowUp(one) &&
    !requests[one].only &&
    one !== 'reminder' &&
    one !== 'complaint' &&
    one !== 'reply-recorded-again',
);

/**
 * The letters that can follow a sent request: one reminder, from due + 5 working days; an answer to a refusal at any
 * time; a complaint when the answer is late or was given. None before sending, none when the case is closed.
 */
export function followingLetters(one: Case, today: IsoDate): { next: Following[]; replies: RequestType[] } {
  if (!dayOf(one, 'sent') || !isOpen(one)) return { next: [], replies: [] };
  const due = dueOf(one, today);
  if (!due) return { next: [{ request: 'complaint' }], replies };
  const wait = today < due.reminder ? { from: due.reminder } : {};
  const first = firstAfterSilence(one);
  const reminder: Following[] = followedBy(one, first) ? [] : [{ request: first, ...wait }];
  return { next: [...reminder, { request: 'complaint', ...wait }], replies };
}
