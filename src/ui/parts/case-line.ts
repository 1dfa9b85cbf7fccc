import type { Due } from '../../cases/history.ts';
import type { CaseSummary } from '../../cases/summary.ts';
import { day, t } from '../i18n.ts';

/** Where a case stands, in one line: "sent · answer due by 24 December 2026". */
export function caseLine({ state, due }: CaseSummary, today: string): string {
  const line = due && t(today > due ? 'due.past' : 'due.by', { day: day(due) });
  return [t(`state.${state}`), line].filter(Boolean).join(' · ');
}

/** When the answer is due; for a letter that was not sent yet, as if it were sent today. */
export function dueLine(due: Due | undefined): string {
  if (!due) return '';
  const key = due.ifSentToday ? 'due.ifSentToday' : due.isPast ? 'due.past' : 'due.by';
  return t(key, { day: day(due.due) });
}
