import type { IsoDate } from '../core/date.ts';
import { answerDue } from './deadline.ts';
import { explainDue, type DeadlineSentence } from './deadline-rule.ts';
import type { Case } from './events.ts';
import { clockOf, dayOf, dueOf } from './history.ts';

/** Why the answer is due on its day: the sentences of the rule, or `named` if the company itself named an earlier day. */
export type DueReason = 'named' | DeadlineSentence;

/** The legal term for an answer, whatever happened since, and its rule; undefined before the letter was sent. */
export function termOf(one: Case): { due: IsoDate; reasons: DeadlineSentence[] } | undefined {
  const received = dayOf(one, 'received') ?? dayOf(one, 'sent');
  if (received === undefined) return undefined;
  const counted = [one.jurisdiction, received, clockOf(one)] as const;
  return { due: answerDue(...counted), reasons: explainDue(...counted) };
}

/** Why the answer to a case is due on its day, in the order in which a person would explain it; empty if no term is running. */
export function dueReasons(one: Case, today: IsoDate): DueReason[] {
  const due = dueOf(one, today);
  if (!due) return [];
  const received = dayOf(one, 'received') ?? dayOf(one, 'sent') ?? today;
  const clock = clockOf(one);
  return due.due === answerDue(one.jurisdiction, received, clock)
    ? explainDue(one.jurisdiction, received, clock)
    : ['named'];
}
