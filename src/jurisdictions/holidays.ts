import type { IsoDate } from '../core/date.ts';

/** Written by `npm run holidays`: `MM-DD` by year, without Sundays; years after `checkedTo` are computed, not read in a law. */
interface Table {
  checkedTo?: number;
  days: Readonly<Record<string, string>>;
}

const tables = import.meta.glob<Table>('./holidays/*.json', { eager: true, import: 'default' });
const sets = new Map<string, ReadonlySet<IsoDate>>();

/** Years the tables cover; a due date outside them may miss a holiday. */
export const HOLIDAY_YEARS = { first: 2024, last: 2045 } as const;

function tableOf(calendar: string): Table | undefined {
  return tables[`./holidays/${calendar}.json`];
}

/** Public holidays of a calendar (`NL`, `DE-BY`) that are not Sundays; undefined if there is no such table. */
export function holidaysOf(calendar: string): ReadonlySet<IsoDate> | undefined {
  const table = tableOf(calendar);
  if (!table || sets.has(calendar)) return sets.get(calendar);
  const days = Object.entries(table.days).flatMap(([year, list]) => list.split(' ').map((day) => `${year}-${day}`));
  sets.set(calendar, new Set(days));
  return sets.get(calendar);
}

/** Whether a calendar's days in a year were read in the law or an official list; otherwise date-holidays computed them. */
export function isCheckedYear(calendar: string, year: number): boolean {
  return year <= (tableOf(calendar)?.checkedTo ?? 0);
}
