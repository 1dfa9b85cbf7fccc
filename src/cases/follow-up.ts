import type { IsoDate } from '../core/date.ts';
import { answerDue, reminderDay } from './deadline.ts';
import { caseState, dayOf } from './history.ts';
import { isFollowUp, requestsOf, requestTypes } from './requests.ts';
import type { Case, FollowUp, RequestType } from './shape.ts';

/** What only the user can add to a follow-up: proof, the company's reference, what is missing. */
export type FollowUpFacts = Pick<FollowUp, 'received' | 'proof' | 'reference' | 'missing'>;

function reminded(one: Case): IsoDate | undefined {
  const found = one.events.findLast((event) => event.type === 'follow-up' && event.request === 'reminder');
  return found && 'day' in found ? found.day : undefined;
}

/** What a follow-up letter builds on, read from the case; undefined before the first letter was sent. */
export function followUpOf(one: Case, facts: FollowUpFacts): FollowUp | undefined {
  const sent = dayOf(one, 'sent');
  if (!sent) return undefined;
  const days = { answered: dayOf(one, 'answered'), extended: dayOf(one, 'extended'), reminded: reminded(one) };
  const known = Object.entries({ ...facts, ...days }).filter(([, value]) => value);
  return {
    subject: one.letter.subject,
    requests: requestsOf({ request: one.request, also: one.also ?? [] }),
    sent,
    ...Object.fromEntries(known),
  };
}

/** One letter that can follow; `from` is the first day it makes sense, where that is still to come. */
export interface Following {
  request: RequestType;
  from?: IsoDate;
}

const replies = requestTypes.filter((one) => isFollowUp(one) && one !== 'reminder' && one !== 'complaint');

/**
 * The letters that can follow a sent request: a reminder once, from due + 5 working days; an answer to a refusal at any
 * time; a complaint when the answer is late or was given. None before it was sent, none when the case is closed.
 */
export function followingLetters(one: Case, today: IsoDate): { next: Following[]; replies: RequestType[] } {
  const state = caseState(one);
  const sent = dayOf(one, 'sent');
  if (!sent || state === 'closed') return { next: [], replies: [] };
  if (state === 'answered') return { next: [{ request: 'complaint' }], replies };
  const extended = dayOf(one, 'extended') !== undefined;
  const due = answerDue(one.jurisdiction, sent, { extended, calendar: one.calendar });
  const late = reminderDay(one.jurisdiction, due, one.calendar);
  const wait = today < late ? { from: late } : {};
  const reminder: Following[] = reminded(one) ? [] : [{ request: 'reminder', ...wait }];
  return { next: [...reminder, { request: 'complaint', ...wait }], replies };
}
