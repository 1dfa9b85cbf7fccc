import type { IsoDate } from '../../../core/date.ts';
import { firstOf, monthWeeks } from '../../../core/month.ts';
import { day as written, weekdayName } from '../../i18n.ts';
import { weekStart } from '../../week-start.ts';

interface Entry {
  id: string;
  caseId: string;
  title: string;
  isLate: boolean;
}

/** What stands on which day. */
export type Marked = Map<IsoDate, Entry[]>;

interface Props {
  /** Its first day. */
  month: IsoDate;
  today: IsoDate;
  marked: Marked;
}

/** A month as on the wall; on a narrow screen only the days on which something stands, one under the other. */
export function MonthTable({ month, today, marked }: Props) {
  const weeks = monthWeeks(month, weekStart());
  return (
    <table class="month" aria-labelledby="month">
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={weekdayName(day, 'long')}>
              {weekdayName(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day key={day} day={day} isOther={firstOf(day) !== month} isToday={day === today} marked={marked} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: IsoDate;
  isOther: boolean;
  isToday: boolean;
  marked: Marked;
}

function Day({ day, isOther, isToday, marked }: DayProps) {
  const entries = isOther ? [] : (marked.get(day) ?? []);
  const look = [isOther && 'month__other', isToday && 'month__today', entries.length === 0 && 'month__free'];
  return (
    <td class={look.filter(Boolean).join(' ')} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={day}>
        <span class="month__number">{Number(day.slice(8))}</span>
        <span class="month__written">{written(day)}</span>
      </time>
      {entries.length > 0 && (
        <ul class="list">
          {entries.map(({ id, caseId, title, isLate }) => (
            <li key={id} data-name="marked">
              <a class={isLate ? 'due--past' : undefined} href={`#case=${encodeURIComponent(caseId)}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
