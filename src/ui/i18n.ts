import type { IsoDate } from '../core/date.ts';
import { directionOf } from '../core/direction.ts';
import { fillIn, listed, type Blanks } from '../core/fill-in.ts';
import { writtenDay } from '../core/written-day.ts';
import { bestLanguage, loadTexts, type Texts } from '../languages/index.ts';
import type { UiKey } from '../languages/shape.ts';

interface Loaded {
  id: string;
  texts: Texts;
}

let current: Loaded | undefined;

/** Texts of one language: the interface's own are `t`, `label` and `day` of this file. */
export interface Words {
  id: string;
  t: (key: UiKey, values?: Blanks) => string;
  label: (unit: string, english: string, values?: Blanks) => string;
  day: typeof day;
}

async function load(code: string): Promise<Loaded> {
  return { id: bestLanguage(code), texts: await loadTexts(code) };
}

/** Loads the interface's texts; nothing may be rendered before. */
export async function setLanguage(code: string): Promise<void> {
  current = await load(code);
  document.documentElement.lang = current.id;
  document.documentElement.dir = directionOf(current.id);
}

/** The best language for a code, for what is to be read by others than the user. */
export async function wordsIn(code: string): Promise<Words> {
  const { id, texts } = await load(code);
  return {
    id,
    t: (key, values = {}) => fillIn(texts.ui[key], values, texts.locale),
    label: (unit, english, values = {}) => labelIn(texts, unit, english, values),
    day: (date) => writtenDay(date, texts.locale),
  };
}

function labelIn({ labels, english: choices, locale }: Texts, unit: string, english: string, values: Blanks): string {
  const own = labels[unit];
  return own === undefined ? fillIn(choices[unit] ?? english, values, 'en') : fillIn(own, values, locale);
}

export function languageId(): string {
  return current?.id ?? 'en';
}

/** How the user's language writes days, numbers and names (BCP 47). */
export function locale(): string {
  return current?.texts.locale ?? 'en';
}

/** A text in the user's language, with `{blanks}` filled. */
export function t(key: UiKey, values: Blanks = {}): string {
  return fillIn(current?.texts.ui[key] ?? key, values, locale());
}

/** A unit's own text in the user's language, else the English that stands with the unit. */
export function label(unit: string, english: string, values: Blanks = {}): string {
  return current ? labelIn(current.texts, unit, english, values) : fillIn(english, values, 'en');
}

/** Things one after the other, as the user's language lists them. */
export function list(things: readonly string[]): string {
  return listed(things, locale());
}

/** A calendar day, written out. */
export function day(date: IsoDate): string {
  return writtenDay(date, locale());
}

const inUtc = (date: IsoDate) => new Date(`${date}T00:00:00Z`);

/** The month a day lies in, with its year. */
export function monthName(date: IsoDate): string {
  const style = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = style.format(inUtc(date));
  return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
}

/** A day of the week. */
export function weekdayName(date: IsoDate, weekday: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(locale(), { weekday, timeZone: 'UTC' }).format(inUtc(date));
}

/** A number as the language writes it. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A time of day, as the user's own clock shows it. */
export function clock(moment: Date): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(moment);
}

/** How long ago, in whole days, months or years. */
export function ago(days: number): string {
  const style = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (days < 60) return style.format(-days, 'day');
  if (days < 730) return style.format(-Math.round(days / 30.4), 'month');
  return style.format(-Math.floor(days / 365.25), 'year');
}

/** A country's name, for its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
}

/** A language's own name for itself, for a list of languages. */
export function languageName(id: string): string {
  const name = new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id;
  return name.charAt(0).toLocaleUpperCase(id) + name.slice(1);
}

/** A language's name in the interface's language. */
export function languageNameHere(id: string): string {
  const name = new Intl.DisplayNames(locale(), { type: 'language' }).of(id) ?? id;
  return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
}

const MIB = 1024 * 1024;

/** A file's size in bytes, kilobytes or megabytes, as the interface's language writes it unless another is given. */
export function fileSize(bytes: number, inLocale = locale()): string {
  const [value, unit] =
    bytes < 1024 ? [bytes, 'byte'] : bytes < MIB ? [bytes / 1024, 'kilobyte'] : [bytes / MIB, 'megabyte'];
  return new Intl.NumberFormat(inLocale, { style: 'unit', unit, maximumFractionDigits: 0 }).format(value);
}
