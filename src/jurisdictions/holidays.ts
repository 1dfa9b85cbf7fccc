import type { IsoDate } from '../core/date.ts';

const calendars = import.meta.glob<readonly IsoDate[]>('./holidays/*.json', { eager: true, import: 'default' });

/** Years the tables cover; outside them a due date may miss a holiday. */
export const HOLIDAY_YEARS = { first: 2024, last: 2035 } as const;

/** Public holidays of a calendar (`NL`, `DE-BY`), or undefined when there is no such table. */
export function holidaysOf(calendar: string): ReadonlySet<IsoDate> | undefined {
  const dates = calendars[`./holidays/${calendar}.json`];
  return dates && new Set(dates);
}
