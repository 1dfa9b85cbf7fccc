import fs from 'node:fs';
import path from 'node:path';
import Holidays from 'date-holidays';
import { calendars, type Calendar } from './holiday-calendars.ts';

const FOLDER = 'src/jurisdictions/holidays';
/** Years that a table covers; later years are generated. */
export const TABLE_YEARS = { first: 2024, last: 2035 } as const;
const LAST_YEAR = 2045;

/** One file of src/jurisdictions/holidays: month and day by year; `checkedTo` is the last year that was not generated. */
export interface HolidayFile {
  checkedTo?: number;
  days: Record<string, string>;
}

function rulesOf({ place, add = [] }: Calendar): Holidays {
  const [country, state] = place;
  const rules = new Holidays();
  if (country && state) rules.init(country, state);
  else if (country) rules.init(country);
  for (const rule of add) rules.setHoliday(rule, { name: { en: rule }, type: 'public' });
  return rules;
}

/** The public holidays of a year as `MM-DD`, in order, without Sundays, which are days off anyway. */
export function generateYear(calendar: Calendar, year: number): string[] {
  const found = rulesOf(calendar)
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => date.startsWith(`${year}-`) && new Date(`${date}T00:00:00Z`).getUTCDay() !== 0);
  return [...new Set(found.map((date) => date.slice(5)))].toSorted();
}

function fileOf(calendar: Calendar, known: HolidayFile): HolidayFile {
  const days: Record<string, string> = {};
  for (let year = TABLE_YEARS.first; year <= LAST_YEAR; year++) {
    const kept = calendar.table && year <= TABLE_YEARS.last ? known.days[year] : undefined;
    days[year] = kept ?? generateYear(calendar, year).join(' ');
  }
  return { ...(calendar.table ? { checkedTo: TABLE_YEARS.last } : {}), days };
}

/** `npm run holidays`: writes every calendar; years from a table stay unchanged, all others are generated again. */
export async function main(): Promise<number> {
  for (const [name, calendar] of Object.entries(calendars)) {
    const file = path.resolve(FOLDER, `${name}.json`);
    const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as HolidayFile) : { days: {} };
    fs.writeFileSync(file, `${JSON.stringify(fileOf(calendar, known), undefined, 2)}\n`);
  }
  console.log(`${Object.keys(calendars).length} calendars to ${LAST_YEAR}`);
  return 0;
}
