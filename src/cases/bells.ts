import { addDays, localDay, type IsoDate } from '../core/date.ts';
import { BELL_HOUR } from './bell-hour.ts';

/** What can ring: a case or a noted call, with its company's name and the day from which it needs the user. */
export interface Bell {
  id: string;
  name: string;
  ring?: IsoDate;
}

/** Bells that have rung: by case, the day each was for. */
export type Rung = Readonly<Record<string, IsoDate>>;

/** Bells that are due and have not rung for their day; after the computer slept, several may ring together. */
export function unrung(lines: readonly Bell[], rung: Rung): Bell[] {
  return lines.filter(({ id, ring }) => ring !== undefined && rung[id] !== ring);
}

/** The bells that have rung, without cases that no longer need the user. */
export function rungNow(lines: readonly Bell[]): Rung {
  return Object.fromEntries(lines.flatMap(({ id, ring }) => (ring ? [[id, ring]] : [])));
}

/** The day as far as bells go: before nine by the clock on the wall it is still the day before. */
export function bellDay(now: Date): IsoDate {
  return addDays(localDay(now), now.getHours() < BELL_HOUR ? -1 : 0);
}

/** When a day's bells ring: at nine in the morning, as an ISO 8601 moment. */
export function bellMoment(day: IsoDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, BELL_HOUR).toISOString();
}
