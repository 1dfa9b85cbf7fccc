import type { IsoDate } from '../core/date.ts';
import { answerDue, reminderDay } from './deadline.ts';
import type { Case, CaseEvent } from './shape.ts';

export type CaseState = 'prepared' | 'sent' | 'answered' | 'closed';

export interface Due {
  due: IsoDate;
  /** Not sent yet: the day counts as if it were sent today. */
  ifSentToday: boolean;
  /** From this day on a reminder may say that the answer is late. */
  reminder: IsoDate;
  isPast: boolean;
}

/** A new case: the letter is prepared, nothing is sent. `at` is an ISO 8601 moment. */
export function newCase(made: Omit<Case, 'version' | 'events'> & { at: string; channel: string }): Case {
  const { at, channel, ...rest } = made;
  return { version: 1, ...rest, events: [{ type: 'prepared', at, channel }] };
}

/** The case with one more event; what happened before is never changed. */
export function withEvent(one: Case, event: CaseEvent): Case {
  return { ...one, events: [...one.events, event] };
}

/**
 * True for "sent" said twice of one letter: by the same way, with no letter prepared in between. The day that was noted
 * first stays.
 */
export function isSaidAgain(one: Case, event: CaseEvent): boolean {
  if (event.type !== 'sent') return false;
  const before = one.events.findLast(({ type }) => type === 'sent' || type === 'prepared');
  const way = ({ channel = channelOf(one) }: { channel?: string | undefined }) => channel;
  return before?.type === 'sent' && way(before) === way(event);
}

/** Where a case stands, read from its events. Opening a closed case again gives back the state it had. */
export function caseState(one: Case): CaseState {
  let state: CaseState = 'prepared';
  let open: CaseState = 'prepared';
  for (const { type } of one.events) {
    if (type === 'reopened') state = open;
    else if (type === 'closed') state = 'closed';
    else if (type === 'sent' || type === 'answered') state = open = type;
  }
  return state;
}

/** The channel a letter was last prepared for, a file of src/channels. */
export function channelOf({ events }: Case): string | undefined {
  const prepared = events.findLast((event) => event.type === 'prepared');
  return prepared?.type === 'prepared' ? prepared.channel : undefined;
}

/** Moment of the last event, ISO 8601. */
export function lastChange(one: Case): string {
  return one.events.at(-1)?.at ?? '';
}

/** The day of the last event of a kind; undefined when there was none. */
export function dayOf(one: Case, type: 'sent' | 'answered' | 'extended'): IsoDate | undefined {
  const found = one.events.findLast((event) => event.type === type);
  return found && 'day' in found ? found.day : undefined;
}

/** When the answer is due; undefined once it is there or the case is closed. An electronic letter arrives the day it is sent. */
export function dueOf(one: Case, today: IsoDate): Due | undefined {
  const state = caseState(one);
  if (state === 'answered' || state === 'closed') return undefined;
  const sent = dayOf(one, 'sent');
  const extended = dayOf(one, 'extended') !== undefined;
  const due = answerDue(one.jurisdiction, sent ?? today, { extended, calendar: one.calendar });
  return { due, ifSentToday: !sent, reminder: reminderDay(one.jurisdiction, due, one.calendar), isPast: today > due };
}
