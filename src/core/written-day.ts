import { addDays, type IsoDate } from './date.ts';

/** The first of a month in languages that write it as an ordinal, which Intl leaves a plain number. */
const firsts: Readonly<Record<string, string>> = { fr: '1er', it: '1º' };

/** A calendar day written out in a language (BCP 47): “24 décembre 2026”, “1er décembre 2026”. */
export function writtenDay(date: IsoDate, locale: string): string {
  const style = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const written = style.format(new Date(`${addDays(date, 0)}T00:00:00Z`));
  const first = firsts[locale.slice(0, 2)];
  return first ? written.replace(/^1(?= )/, first) : written;
}
