import { addDays, addMonths, weekday, type IsoDate } from './date.ts';

/** All weeks with a day of the month, each starting on the given weekday (1 = Monday … 7 = Sunday). `month` is any of its days. */
export function monthWeeks(month: IsoDate, firstDay: number): IsoDate[][] {
  const first = firstOf(month);
  const end = addMonths(first, 1);
  const weeks: IsoDate[][] = [];
  for (let start = addDays(first, -((weekday(first) - firstDay + 7) % 7)); start < end; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, n) => addDays(start, n)));
  return weeks;
}

/** The first day of the month that contains a day. */
export function firstOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 7)}-01`;
}
