import { attribute } from '../../core/dom.ts';
import type { ScannedField } from '../shape.ts';

/** Calendar day and hour as digits, from YYYY-MM-DD, HH:MM or both joined by T. */
interface Moment {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
}

type Unit = 'year' | 'month' | 'day';

/** A way to write a day: units with what stands between them. */
interface Layout {
  units: { unit: Unit; width: number }[];
  between: string[];
}

/** Undefined for anything that is not such a text. */
export function momentOf(iso: string): Moment | undefined {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d))?$/.exec(iso);
  if (!found || iso === '') return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = ''] = found;
  return { year, month, day, hour, minute };
}

// d and j and t and g and p for the day, m and k for the month, y, j, a, r, å and v for the year: English, Dutch, German,
// French, Italian, Spanish, Portuguese, Polish, Danish, Swedish, Finnish, Norwegian.
const LETTERS =
  /(?<![\p{L}\d])([djtgpmkyarvå]{1,4})(\s?[-./ ]\s?)([djtgpmkyarvå]{1,4})\2([djtgpmkyarvå]{1,4})(?![\p{L}\d])/iu;
const EXAMPLE = /(?<!\d)(\d{1,4})([-./ ])(\d{1,2})\2(\d{1,4})(?!\d)/;

function unitsOfLetters(groups: string[]): Unit[] | undefined {
  const low = groups.map((group) => group.toLowerCase());
  const month = low.findIndex((group) => /^[mk]+$/.test(group));
  const long = low.findIndex((group) => group.length === 4 && !group.startsWith('m'));
  const year = long >= 0 ? long : low.findLastIndex((group, n) => n !== month && /^[yarvåj]+$/.test(group));
  if (month < 0 || year < 0 || month === year) return undefined;
  return low.map((_, n) => (n === month ? 'month' : n === year ? 'year' : 'day'));
}

function unitsOfExample(groups: string[], language: string): Unit[] | undefined {
  const year = groups.findIndex((group) => group.length === 4);
  if (year === 0) return ['year', 'month', 'day'];
  if (year !== 2) return undefined;
  const [first = 0, second = 0] = groups.map(Number);
  if (first > 12) return ['day', 'month', 'year'];
  if (second > 12) return ['month', 'day', 'year'];
  return layoutOfLanguage(language)?.units.map(({ unit }) => unit);
}

function layoutIn(text: string, language: string): Layout | undefined {
  const letters = LETTERS.exec(text);
  const found = letters ?? EXAMPLE.exec(text);
  if (!found) return undefined;
  const groups = [found[1] ?? '', found[3] ?? '', found[4] ?? ''];
  const units = letters ? unitsOfLetters(groups) : unitsOfExample(groups, language);
  const between = found[2] ?? '-';
  return (
    units && {
      units: units.map((unit, n) => ({ unit, width: groups[n]?.length ?? 2 })),
      between: [between, between],
    }
  );
}

/** How a language writes a day in digits; undefined where that is not known: English alone may mean either order. */
function layoutOfLanguage(language: string): Layout | undefined {
  if (language === '' || /^en$/i.test(language)) return undefined;
  try {
    const format = new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' });
    const parts = format.formatToParts(new Date(0));
    const units = parts.flatMap(({ type, value }) =>
      type === 'day' || type === 'month' || type === 'year' ? [{ unit: type, width: value.length }] : [],
    );
    return { units, between: parts.filter(({ type }) => type === 'literal').map(({ value }) => value) };
  } catch {
    return undefined;
  }
}

/** A pattern such as \d{2}/\d{2}/\d{4} says where the year stands and what is between. */
function layoutOfPattern(pattern: string, language: string): Layout | undefined {
  const plain = pattern.replace(/\\d|\[0-9\]|\[\d-\d\]/g, '#').replace(/[\\()[\]^$?]/g, '');
  const found = /^#\{?(\d)[^-./#]*([-./])#[^-./]*\2#\{?(\d)/.exec(plain);
  if (!found) return undefined;
  const between = [found[2] ?? '-', found[2] ?? '-'];
  const iso = ['year', 'month', 'day'].map((unit) => ({ unit: unit as Unit, width: unit === 'year' ? 4 : 2 }));
  if (found[1] === '4') return { units: iso, between };
  const spoken = layoutOfLanguage(language);
  return spoken?.units.at(-1)?.unit === 'year' ? { ...spoken, between } : undefined;
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

const HINTS = [
  'placeholder',
  'data-placeholder',
  'data-date-format',
  'data-format',
  'data-inputmask',
  'aria-label',
  'title',
];

function layoutFor(element: Element, label: string, language: string): Layout | undefined {
  for (const hint of [...HINTS.map((name) => attribute(element, name)), label]) {
    const layout = layoutIn(hint.slice(0, 200), language);
    if (layout) return layout;
  }
  return layoutOfPattern(attribute(element, 'pattern').slice(0, 200), language) ?? layoutOfLanguage(language);
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
