import type { IsoDate } from '../core/date.ts';
import type { Outcome } from './history.ts';
import type { CaseSummary } from './summary.ts';

/** `none`: there is no answer, and the term is over. */
export type AnswerKind = Outcome | 'none';

export const answerKinds: readonly AnswerKind[] = ['on-time', 'late', 'refused', 'none'];

type Line = Pick<CaseSummary, 'outcome' | 'due' | 'isOpen'>;

/** How many requests got which answer, up to a day; requests whose term is still running are not counted. */
export function countAnswers(lines: readonly Line[], today: IsoDate): Record<AnswerKind, number> {
  const counts = { 'on-time': 0, late: 0, refused: 0, none: 0 };
  for (const line of lines) {
    const kind = answerKind(line, today);
    if (kind) counts[kind] += 1;
  }
  return counts;
}

function answerKind({ outcome, due, isOpen }: Line, today: IsoDate): AnswerKind | undefined {
  if (outcome) return outcome;
  return isOpen && due !== undefined && due < today ? 'none' : undefined;
}
