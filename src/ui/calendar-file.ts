import { calendarDays } from '../cases/calendar-days.ts';
import type { CaseSummary } from '../cases/summary.ts';
import { t } from './i18n.ts';
import { requestName } from './request-name.ts';
import { saveFile } from './save-file.ts';

/** Hands the days of some cases to the browser as an iCalendar file, in the interface's language. */
export async function saveCalendar(lines: readonly CaseSummary[], file: string): Promise<void> {
  // The library that writes it is needed for nothing else.
  const { calendarFile } = await import('../cases/calendar.ts');
  const text = ({ request, state }: CaseSummary) =>
    t('calendar.text', { request: requestName(request), state: t(`state.${state}`) });
  const days = lines.flatMap((line) =>
    calendarDays(line, {
      due: (one) => ({ title: t('calendar.due', { name: one.name }), text: text(one) }),
      ring: (one) => ({ title: t('calendar.ring', { name: one.name }), text: text(one) }),
    }),
  );
  saveFile(file, calendarFile(days, t('calendar.name'), new Date()), 'text/calendar');
}
