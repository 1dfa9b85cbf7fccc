import { attribute } from '../../core/dom.ts';
import type { ScannedField } from '../shape.ts';
import { layoutFor, type Unit } from './date-layout.ts';

/** Calendar day and hour as digits, from YYYY-MM-DD, HH:MM or both joined by T. */
interface Moment {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

/** Undefined for anything that is not such a text. */
export function momentOf(iso: string): Moment | undefined {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d))?$/.exec(iso);
  if (!found || iso === '') return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = ''] = found;
  return { year, month, day, hour, minute };
}

function unitText(moment: Moment, unit: Unit, width: number, language: string): string {
  if (unit === 'year') return width === 2 ? moment.year.slice(2) : moment.year;
  if (unit === 'day' || width <= 2) return width === 1 ? String(Number(moment[unit])) : moment[unit];
  return monthName(moment.month, language, width === 3 ? 'short' : 'long') ?? moment.month;
}

/** A month's name; `month` from 01 to 12. Undefined for a language the browser does not know. */
export function monthName(month: string, language: string, length: 'short' | 'long'): string | undefined {
  try {
    const format = new Intl.DateTimeFormat(language || 'en', { month: length, timeZone: 'UTC' });
    return format.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
  } catch {
    return undefined;
  }
}

/** A day as a text field wants it: by the example it shows, else by the page's language, else YYYY-MM-DD. */
function dayText(moment: Moment, element: Element, label: string): string {
  const language = attribute(element.ownerDocument.documentElement, 'lang');
  const layout = layoutFor(element, label, language);
  if (!layout) return `${moment.year}-${moment.month}-${moment.day}`;
  const texts = layout.units.map(({ unit, width }) => unitText(moment, unit, width, language));
  return texts.map((text, n) => text + (n < 2 ? (layout.between[n] ?? '') : '')).join('');
}

/** An hour as a text field wants it: twelve hours only where its example says am or pm. */
function hourText({ hour, minute }: Moment, element: Element, label: string): string {
  const half = /\b[ap]\.?m\b/i.test(`${attribute(element, 'placeholder')} ${label}`);
  if (!half) return `${hour}:${minute}`;
  return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

/** One part in digits; a field with room for two digits gets the year's last two. */
function partText(moment: Moment, part: keyof Moment, element: Element): string {
  const isShort = attribute(element, 'maxlength') === '2';
  return part === 'year' && isShort ? moment.year.slice(2) : moment[part];
}

/**
 * What a field gets for a day or an hour; `value` is YYYY-MM-DD or HH:MM, `time` the hour that goes with a day.
 * Undefined when the field wants what is not known.
 */
export function momentText(
  element: Element,
  label: string,
  value: string,
  part: ScannedField['part'],
  time?: string,
): string | undefined {
  const moment = momentOf(time && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${time}` : value);
  if (!moment) return value;
  if (part && part in moment) return partText(moment, part as keyof Moment, element) || undefined;
  const { year, month, day, hour, minute } = moment;
  const type = attribute(element, 'type').toLowerCase();
  if (type === 'time' || year === '')
    return hour && (type === 'time' ? `${hour}:${minute}` : hourText(moment, element, label));
  if (type === 'date') return `${year}-${month}-${day}`;
  if (type === 'month') return `${year}-${month}`;
  if (type === 'datetime-local') return hour ? `${year}-${month}-${day}T${hour}:${minute}` : undefined;
  return dayText(moment, element, label);
}
