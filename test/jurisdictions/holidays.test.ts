import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendars } from '../../scripts/holiday-calendars.ts';
import { generateYear, TABLE_YEARS } from '../../scripts/holidays.ts';
import { isIsoDate, weekday } from '../../src/core/date.ts';
import { HOLIDAY_YEARS, holidaysOf, isCheckedYear } from '../../src/jurisdictions/holidays.ts';

const tables = Object.entries(calendars).filter(([, calendar]) => calendar.table);
const yearsTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const ofYear = (name: string, year: number) =>
  [...(holidaysOf(name) ?? [])].filter((day) => day.startsWith(`${year}-`)).map((day) => day.slice(5));

/** The Monday before 25 May. */
function patriotsDay(year: number): number {
  return [18, 19, 20, 21, 22, 23, 24].find((day) => weekday(`${year}-05-${day}`) === 1) ?? 0;
}

/** `+` only the generator has the day, `-` only the table. */
function differences(name: string, years: number[]): string[] {
  return years.flatMap((year) => {
    const table = ofYear(name, year);
    const made = generateYear(calendars[name] ?? { place: [] }, year);
    const more = made.filter((day) => !table.includes(day)).map((day) => `+${year}-${day}`);
    return [...more, ...table.filter((day) => !made.includes(day)).map((day) => `-${year}-${day}`)];
  });
}

/** Where the generator has days off that the table has not: a later due day, never an earlier one. */
const known: Readonly<Record<string, readonly string[]>> = {
  // Christmas 2033 falls on a Sunday; the national list of that year is not out
  ES: ['+2033-12-26'],
  // Patriots' Day, not in the table
  QC: yearsTo(2024, 2035).map((year) => `+${year}-05-${patriotsDay(year)}`),
  // days taken off for a holiday at a weekend, not in the table
  'US-CA':
    '+2024-04-01 +2026-07-03 +2027-06-18 +2027-07-05 +2027-12-24 +2027-12-31 +2030-04-01 +2032-06-18 +2032-07-05 +2032-12-24 +2032-12-31 +2033-06-20 +2033-12-26 +2034-01-02'.split(
      ' ',
    ),
};

describe.each(tables)('the table of %s', (name) => {
  it('differs from the generator only where that is known', () => {
    expect(differences(name, yearsTo(TABLE_YEARS.first, TABLE_YEARS.last))).toEqual(known[name] ?? []);
  });
  it('was checked to 2035, and is generated beyond', () => {
    expect([isCheckedYear(name, 2035), isCheckedYear(name, 2036)]).toEqual([true, false]);
  });
});

describe.each(Object.keys(calendars))('the calendar %s', (name) => {
  it('covers every year, with days that exist and are no Sundays', () => {
    for (const year of yearsTo(HOLIDAY_YEARS.first, HOLIDAY_YEARS.last)) {
      const days = ofYear(name, year);
      expect(days.length, String(year)).toBeGreaterThan(4);
      expect(days.every((day) => isIsoDate(`${year}-${day}`) && weekday(`${year}-${day}`) !== 0)).toBe(true);
    }
  });
  it('is what npm run holidays writes', () => {
    const first = calendars[name]?.table ? TABLE_YEARS.last + 1 : HOLIDAY_YEARS.first;
    expect(differences(name, yearsTo(first, HOLIDAY_YEARS.last))).toEqual([]);
  });
});

it('has a file for each calendar, and no other', () => {
  const files = fs.readdirSync('src/jurisdictions/holidays').map((file) => file.replace('.json', ''));
  expect(files.toSorted()).toEqual(Object.keys(calendars).toSorted());
});

it('knows the holidays people stumble over', () => {
  expect(holidaysOf('NL')?.has('2040-05-05')).toBe(true);
  expect(holidaysOf('PL')?.has('2036-12-24')).toBe(true);
  expect(holidaysOf('SE')?.has('2030-06-06')).toBe(true);
  expect(holidaysOf('GB-EAW')?.has('2038-12-28')).toBe(true);
  expect(holidaysOf('XX')).toBeUndefined();
});
