import { isIsoDate, type IsoDate } from '../core/date.ts';
import { fold } from '../core/text.ts';
import { remember } from '../core/remember.ts';

const monthsOf = remember((language: string): string[] => {
  const style = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, n) => {
    const parts = style.formatToParts(new Date(Date.UTC(2026, n, 1)));
    return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
  });
});

const iso = (year: string, month: number, day: string): IsoDate | undefined => {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
};

/** The first calendar day a sentence names: 24-02-2027, 2027-02-24, 24 February 2027; days come before months. */
export function dayIn(sentence: string, language: string): IsoDate | undefined {
  const [, year, month, day] = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(sentence) ?? [];
  if (year && month && day) return iso(year, Number(month), day);
  const [, d, m, y] = /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](20\d\d)(?!\d)/.exec(sentence) ?? [];
  if (d && m && y) return iso(y, Number(m), d);
  const [, date, name, of] =
    /(?<!\d)(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,14})\.?,?\s+(?:de\s+)?(20\d\d)/u.exec(sentence) ??
    [];
  const at = monthsOf(language).indexOf(fold(name ?? ''));
  return date && of && at >= 0 ? iso(of, at + 1, date) : undefined;
}
