import { useState } from 'preact/hooks';
import { calendarDays } from '../../../cases/calendar-days.ts';
import type { CaseSummary } from '../../../cases/summary.ts';
import { addMonths, localDay, type IsoDate } from '../../../core/date.ts';
import { firstOf } from '../../../core/month.ts';
import { saveCalendar } from '../../calendar-file.ts';
import { monthName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useCases } from '../cases-state.ts';
import { AnswersChart } from './answers-chart.tsx';
import { MonthTable, type Marked } from './month-table.tsx';
import { RequestsWays } from './requests-ways.tsx';

/** More than anybody has open at once. */
const ALL = 10_000;

/** The days on which an answer is due or the user is wanted, a month at a time, and how companies answered so far. */
export function CalendarView() {
  const { listed } = useCases(ALL);
  const today = localDay(new Date());
  if (!listed) return <p aria-busy="true">{t('app.loading')}</p>;
  if (!listed.ok) return <Problem name="storage-problem" text={t('problem.read')} said={listed.detail} />;
  const lines = listed.value.cases;
  const marked = markedDays(lines, today);
  return (
    <>
      <h1>{t('app.requests')}</h1>
      <RequestsWays current="calendar" />
      {marked.size === 0 && <p>{t('calendar.empty')}</p>}
      <Month marked={marked} today={today} />
      {marked.size > 0 && (
        <div>
          <Button name="calendar" onClick={() => void saveCalendar(lines, 'tapeback.ics')}>
            {t('settings.calendar')}
          </Button>
        </div>
      )}
      <AnswersChart lines={lines} today={today} />
    </>
  );
}

function Month({ marked, today }: { marked: Marked; today: IsoDate }) {
  const [month, setMonth] = useState(firstOf(today));
  const isEmpty = ![...marked.keys()].some((day) => firstOf(day) === month);
  return (
    <section class="stack" aria-labelledby="month" data-name="month">
      <div class="month-head">
        <h2 id="month" aria-live="polite">
          {monthName(month)}
        </h2>
        <div class="row">
          <Button name="previous-month" label={t('calendar.previous')} onClick={() => setMonth(addMonths(month, -1))}>
            ‹
          </Button>
          <Button name="this-month" disabled={month === firstOf(today)} onClick={() => setMonth(firstOf(today))}>
            {t('calendar.today')}
          </Button>
          <Button name="next-month" label={t('calendar.next')} onClick={() => setMonth(addMonths(month, 1))}>
            ›
          </Button>
        </div>
      </div>
      <MonthTable month={month} today={today} marked={marked} />
      {isEmpty && (
        <p class="soft" data-name="empty-month">
          {t('calendar.nothing')}
        </p>
      )}
    </section>
  );
}

/** What is to be said of each day, in the order of lists. */
function markedDays(lines: readonly CaseSummary[], today: IsoDate): Marked {
  const marked: Marked = new Map();
  for (const line of lines) {
    const due = (line.due ?? '') < today ? 'calendar.late' : 'calendar.expected';
    const texts = {
      due: ({ name }: CaseSummary) => ({ title: t(due, { name }), text: '' }),
      ring: ({ name }: CaseSummary) => ({ title: t('calendar.ring', { name }), text: '' }),
    };
    for (const { id, day, title } of calendarDays(line, texts)) {
      const entry = { id, title, caseId: line.id, isLate: id.endsWith('-due') && day < today };
      marked.set(day, [...(marked.get(day) ?? []), entry]);
    }
  }
  return marked;
}
