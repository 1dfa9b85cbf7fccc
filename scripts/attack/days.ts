import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { bellDay, bellMoment } from '../../src/cases/bells.ts';
import { calendarFile } from '../../src/cases/calendar.ts';
import { termEnd } from '../../src/cases/deadline.ts';
import { addDays, localDay } from '../../src/core/date.ts';
import { wordsIn, type Words } from '../../src/ui/i18n.ts';
import { ruleOfRow } from '../evaluate/deadlines.ts';
import { readTable } from '../evaluate/table.ts';

type Row = Record<string, string>;

/** A row of the table, or a due day, whose result is wrong in a time zone. */
export interface WrongDay {
  zone: string;
  what: string;
  given: string;
  expected: string;
  got: string;
}

const rowsOf = (): Row[] => readTable('test/fixtures/zones.tsv') ?? [];

/** The day of an all-day event as written in its file, `YYYYMMDD`. */
function calendarDay(day: string): string {
  const file = calendarFile([{ id: 'due', day, title: 'Answer due', text: '' }], 'Tapeback', new Date(0));
  return /^DTSTART;VALUE=DATE:(\d{8})\r?$/m.exec(file)?.[1] ?? '';
}

const moment = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

/** Our result for each kind of row; the input is a day or a moment. */
const answers: Readonly<Record<string, (given: string, words: Words) => string>> = {
  calendar: calendarDay,
  'bell-moment': (given) => moment(new Date(bellMoment(given))),
  'bell-day': (given) => bellDay(new Date(given)),
  today: (given) => localDay(new Date(given)),
  yesterday: (given) => addDays(localDay(new Date(given)), -1),
  shown: (given, words) => words.day(given),
};

/** The due days of `deadlines.tsv`, which are the same in every zone. */
function wrongDueDays(zone: string): WrongDay[] {
  return (readTable('test/fixtures/deadlines.tsv') ?? []).flatMap((row) => {
    const got = termEnd(ruleOfRow(row), row.clock_from ?? '');
    const expected = row.expected_due ?? '';
    return got === expected ? [] : [{ zone, what: 'due', given: row.id ?? '', expected, got }];
  });
}

/** What is wrong in this process's time zone; a zone that the process does not know is an error. */
export async function wrongDaysHere(zone: string): Promise<WrongDay[]> {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (here !== zone && process.env.TZ !== zone) throw new Error(`this is ${here}, not ${zone}`);
  const words = await wordsIn('en');
  const wrong = rowsOf()
    .filter((row) => row.zone === zone)
    .flatMap(({ what = '', given = '', expected = '' }) => {
      const got = answers[what]?.(given, words) ?? '';
      return got === expected ? [] : [{ zone, what, given, expected, got }];
    });
  return [...wrong, ...wrongDueDays(zone)];
}

/** The same in a separate process, whose zone is set before its first date. */
export async function wrongDaysIn(zone: string): Promise<WrongDay[]> {
  const command = ['scripts/run.mjs', 'scripts/attack/days.ts', zone];
  const env = { ...process.env, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as WrongDay[];
}

export const zones = (): string[] => [...new Set(rowsOf().map(({ zone }) => zone ?? ''))];

/** `npm run -s attack:days`: zones with a wrong day, by error; with the name of a zone, only that zone, as a list. */
export async function main([only]: string[]): Promise<number> {
  if (only !== undefined) {
    console.log(JSON.stringify(await wrongDaysHere(only)));
    return 0;
  }
  const wrong: WrongDay[] = [];
  for (const zone of zones()) wrong.push(...(await wrongDaysIn(zone)));
  const zonesWith = (what: string) => [...new Set(wrong.filter((one) => one.what === what).map(({ zone }) => zone))];
  console.log(
    JSON.stringify(
      {
        zones: zones().length,
        zonesWrong: new Set(wrong.map(({ zone }) => zone)).size,
        rows: rowsOf().length,
        rowsWrong: wrong.length,
        byWhat: Object.fromEntries([...Object.keys(answers), 'due'].map((what) => [what, zonesWith(what)])),
        first: wrong.slice(0, 5),
      },
      undefined,
      1,
    ),
  );
  return 0;
}
