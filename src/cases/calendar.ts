import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';
import type { IsoDate } from '../core/date.ts';
import { BELL_HOUR } from './bell-hour.ts';
import { plainLine, plainText } from './plain.ts';

/** One day for a calendar. */
export interface CalendarDay {
  /** Stays the same for the same thing, so that a calendar that imports the file again moves the day instead of adding one. */
  id: string;
  day: IsoDate;
  title: string;
  text: string;
}

const HOUR = 3600;
const uid = (id: string) => `${id.replace(/[^A-Za-z0-9-]/g, '-')}@tapeback`;

/**
 * Days as an iCalendar file (RFC 5545): one all-day event each, with an alarm at nine in the morning. `stamp` is the moment
 * it was made. Unprintable characters are left out of titles and texts, so that none can start a new line.
 */
export function calendarFile(days: readonly CalendarDay[], name: string, stamp: Date): string {
  const calendar = ical({
    name: plainLine(name),
    prodId: { company: 'Tapeback', product: 'Tapeback', language: 'EN' },
  });
  for (const { id, day, title, text } of days) {
    const event = calendar.createEvent({
      id: uid(id),
      // The library prints the UTC day of a date, whatever the zone is.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp,
      summary: plainLine(title),
      description: plainText(text),
    });
    const alarm = event.createAlarm({ type: ICalAlarmType.display, description: plainLine(title) });
    alarm.triggerAfter(BELL_HOUR * HOUR).relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}
