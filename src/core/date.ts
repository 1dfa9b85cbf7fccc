/** A calendar day as `YYYY-MM-DD`, without a time zone. Nothing in this file reads the clock. */
export type IsoDate = string;

const DAY = 86_400_000;

function toUtc(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function fromUtc(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

/** True for a day that exists: `2027-02-29` does not. */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text).getTime()) && fromUtc(toUtc(text)) === text;
}

/** The calendar day of a moment where the user is. */
export function localDay(moment: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time of day of a moment where the user is, `HH:MM`. */
export function localTime(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(new Date(toUtc(date).getTime() + days * DAY));
}

/** The same day number some months later, or the last day of the month if it has no such day (Reg. 1182/71, art. 3(2)(c)). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = toUtc(date);
  const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  month.setUTCDate(Math.min(start.getUTCDate(), last));
  return fromUtc(month);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: IsoDate): number {
  return toUtc(date).getUTCDay();
}

/** Whole days from one day to another, negative if `to` is before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / DAY);
}
