import type { IsoDate } from '../core/date.ts';
import { answerDue } from './deadline.ts';
import { explainDue, type DeadlineSentence } from './deadline-rule.ts';
import type { Case } from './events.ts';
import { clockOf, dayOf, dueOf } from './history.ts';

/** Why the answer is due on its day: the rule's sentences, or `named` where the company itself named a nearer day. */
export type DueReason = 'named' | DeadlineSentence;

/** The term the law gave for an answer, whatever came of it, and its rule; undefined before the letter was sent. */
export function termOf(one: Case): { due: IsoDate; reasons: DeadlineSentence[] } | undefined {
  const received = dayOf(one, 'received') ?? dayOf(one, 'sent');
  if (received === undefined) return undefined;
  const counted = [one.jurisdiction, received, clockOf(one)] as const;
  return { due: answerDue(...counted), reasons: explainDue(...counted) };
}

/** Why the answer to a case is due when it is, in the order one would tell it; nothing where no term runs. */
export function dueReasons(one: Case, today: IsoDate): DueReason[] {
  const due = dueOf(one, today);
  if (!due) return [];
  const received = dayOf(one, 'received') ?? dayOf(one, 'sent') ?? today;
  const clock = clockOf(one);
  return due.due === answerDue(one.jurisdiction, received, clock)
    ? explainDue(one.jurisdiction, received, clock)
    : ['named'];
}
