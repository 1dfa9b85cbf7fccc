import { addDays, addMonths, weekday, type IsoDate } from '../core/date.ts';
import { holidaysOf } from '../jurisdictions/holidays.ts';
import { jurisdictions } from '../jurisdictions/index.ts';
import type { Term } from '../jurisdictions/shape.ts';

/** How a term runs: the day of the event is not counted (Reg. 1182/71 art. 3(1)). */
export type TermRule = Omit<Term, 'source'>;

const none: ReadonlySet<IsoDate> = new Set();

function isDayOff(date: IsoDate, rule: TermRule): boolean {
  const day = weekday(date);
  return day === 0 || (day === 6 && rule.saturdayOff) || (holidaysOf(rule.calendar) ?? none).has(date);
}

function nextWorkingDay(date: IsoDate, rule: TermRule): IsoDate {
  return isDayOff(date, rule) ? nextWorkingDay(addDays(date, 1), rule) : date;
}

/** The day that lies `count` working days after another. */
function addWorkingDays(date: IsoDate, count: number, rule: TermRule): IsoDate {
  if (count === 0) return date;
  return addWorkingDays(nextWorkingDay(addDays(date, 1), rule), count - 1, rule);
}

/** The last day of a term: end of that day. Months are clamped to the month's end, then a day off rolls on. */
export function termEnd(rule: TermRule, from: IsoDate): IsoDate {
  if (rule.unit === 'working-days') return addWorkingDays(from, rule.count, rule);
  const raw = rule.unit === 'months' ? addMonths(from, rule.count) : addDays(from, rule.count);
  return rule.roll ? nextWorkingDay(raw, rule) : raw;
}

function ruleOf(jurisdiction: string, extended: boolean): TermRule {
  const law = jurisdictions.get(jurisdiction);
  if (!law) throw new Error(`no jurisdiction "${jurisdiction}"`);
  const { extendedCount, ...rule } = law.deadline;
  return { ...rule, count: extended ? (extendedCount ?? rule.count) : rule.count };
}

/** The day by which the controller must have answered a request received on a day; one term when extended in time. */
export function answerDue(jurisdiction: string, received: IsoDate, extended = false): IsoDate {
  return termEnd(ruleOf(jurisdiction, extended), received);
}

/** From this day on a letter may say that the answer is late, under every reading of the term: due day + 5 working days. */
export function reminderDay(jurisdiction: string, due: IsoDate): IsoDate {
  return termEnd({ ...ruleOf(jurisdiction, false), unit: 'working-days', count: 5 }, due);
}
