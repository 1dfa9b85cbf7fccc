import type { CalendarDay } from './calendar.ts';
import type { CaseSummary } from './summary.ts';

/** The sentences for a day in a calendar; `{name}` is the company. */
export interface DayTexts {
  due: (line: CaseSummary) => Pick<CalendarDay, 'title' | 'text'>;
  ring: (line: CaseSummary) => Pick<CalendarDay, 'title' | 'text'>;
}

/** The days of a case for a calendar: when the answer is due, and when the user has to act. None for a closed case. */
export function calendarDays(line: CaseSummary, texts: DayTexts): CalendarDay[] {
  if (!line.isOpen) return [];
  const due = line.due ? [{ id: `${line.id}-due`, day: line.due, ...texts.due(line) }] : [];
  const ring =
    line.ring && line.ring !== line.due ? [{ id: `${line.id}-ring`, day: line.ring, ...texts.ring(line) }] : [];
  return [...due, ...ring];
}
