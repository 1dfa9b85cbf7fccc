import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes src/jurisdictions/holidays/<calendar>.json from a table of `calendar TAB YYYY-MM-DD` lines:
 * `node scripts/run.mjs scripts/holidays.ts FILE`.
 */
export async function main([file]: string[]): Promise<number> {
  if (!file || !fs.existsSync(file)) {
    console.error('usage: holidays.ts FILE (calendar TAB YYYY-MM-DD)');
    return 2;
  }
  const byCalendar = new Map<string, string[]>();
  for (const line of fs.readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [calendar, date] = line.trim().split('\t');
    if (calendar && date) byCalendar.set(calendar, [...(byCalendar.get(calendar) ?? []), date]);
  }
  const folder = path.resolve('src/jurisdictions/holidays');
  for (const [calendar, dates] of byCalendar)
    fs.writeFileSync(path.join(folder, `${calendar}.json`), `${JSON.stringify(dates.toSorted())}\n`);
  console.log(`${byCalendar.size} calendars`);
  return 0;
}
