import { caseState, dueOf } from '../../cases/history.ts';
import type { Case } from '../../cases/shape.ts';
import { day, t } from '../i18n.ts';

/** Where a case stands, in one line: "sent · answer due by 24 December 2026". */
export function caseLine(one: Case, today: string): string {
  return [t(`state.${caseState(one)}`), dueLine(one, today)].filter(Boolean).join(' · ');
}

/** When the answer is due; for a letter that was not sent yet, as if it were sent today. */
export function dueLine(one: Case, today: string): string {
  const due = dueOf(one, today);
  if (!due) return '';
  const key = due.ifSentToday ? 'due.ifSentToday' : due.isPast ? 'due.past' : 'due.by';
  return t(key, { day: day(due.due) });
}
