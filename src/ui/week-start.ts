import { userLanguage } from '../platform/browser.ts';

/** The proposal "Intl.Locale info", which browsers have as a method, as a property or not at all. */
interface WithWeek {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

/** The day the user's weeks begin on, 1 = Monday … 7 = Sunday; Monday (ISO 8601) where the browser does not say. */
export function weekStart(language = userLanguage()): number {
  const locale = new Intl.Locale(language) as Intl.Locale & WithWeek;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
