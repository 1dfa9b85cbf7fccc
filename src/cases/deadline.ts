import { addDays, addMonths, daysBetween, weekday, type IsoDate } from '../core/date.ts';
import { holidaysOf } from '../jurisdictions/holidays.ts';
import { jurisdictions, termsOnly } from '../jurisdictions/index.ts';
import type { AnswerTerm, Term, TermName } from '../jurisdictions/shape.ts';

/** How a term runs: the day of the event is not counted (Reg. 1182/71 art. 3(1)). */
export type TermRule = Omit<Term, 'source'>;

const none: ReadonlySet<IsoDate> = new Set();

/** Whether a term cannot end on this day. */
export function isDayOff(date: IsoDate, rule: TermRule): boolean {
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

/** The last day of a term: it ends when that day ends. Months are cut to the end of the month; a day off moves it to the next. */
export function termEnd(rule: TermRule, from: IsoDate): IsoDate {
  if (rule.unit === 'working-days') return addWorkingDays(from, rule.count, rule);
  const raw = rule.unit === 'months' ? addMonths(from, rule.count) : addDays(from, rule.count);
  return rule.roll ? nextWorkingDay(raw, rule) : raw;
}

/** What is known about the clock besides the day of receipt. */
export interface Clock {
  /** The controller said in time that it needs the longer term. */
  extended?: boolean;
  /** Whose holidays count: a calendar of the controller's country; the jurisdiction's own when not given. */
  calendar?: string | undefined;
  /** The controller asked for proof of identity on one day and got it on another. */
  identity?: { asked: IsoDate; given: IsoDate };
}

/** The term for an answer in a jurisdiction or in a place without letters; throws on an unknown id: our own mistake. */
function answerTerm(jurisdiction: string): AnswerTerm {
  const law = jurisdictions.get(jurisdiction) ?? termsOnly.get(jurisdiction);
  if (!law) throw new Error(`no jurisdiction "${jurisdiction}"`);
  return law.deadline;
}

/** Whether a term for answers is known there; a case may come from a newer version that knows more places. */
export const hasTerm = (jurisdiction: string): boolean =>
  jurisdictions.has(jurisdiction) || termsOnly.has(jurisdiction);

/** The rule that applies: with an extension, one longer term from the same day; with the controller's calendar. */
export function ruleOf(jurisdiction: string, { extended = false, calendar }: Clock = {}): TermRule {
  const { extendedCount, count, ...rule } = answerTerm(jurisdiction);
  return { ...rule, count: extended ? (extendedCount ?? count) : count, calendar: calendar ?? rule.calendar };
}

/** The day the clock starts, and how many days it was paused. Asking for identity after the term is over changes nothing. */
export function clockStart(jurisdiction: string, received: IsoDate, clock: Clock): { from: IsoDate; paused: number } {
  const plain = { from: received, paused: 0 };
  const { identity, ...rest } = clock;
  const how = answerTerm(jurisdiction).identity;
  if (!identity || how === 'runs-on' || identity.given <= identity.asked || identity.given < received) return plain;
  if (identity.asked > termEnd(ruleOf(jurisdiction, rest), received)) return plain;
  if (how === 'starts-then') return { from: identity.given, paused: 0 };
  return { from: received, paused: daysBetween(identity.asked, identity.given) };
}

/** The last day as counted, before a day off moves it: the end of the term plus the days the clock was paused. */
export function rawEnd(rule: TermRule, from: IsoDate, paused = 0): IsoDate {
  return addDays(termEnd({ ...rule, roll: false }, from), paused);
}

/** The day by which the controller must have answered a request received on a day. */
export function answerDue(jurisdiction: string, received: IsoDate, clock: Clock = {}): IsoDate {
  const rule = ruleOf(jurisdiction, clock);
  const { from, paused } = clockStart(jurisdiction, received, clock);
  const raw = rawEnd(rule, from, paused);
  return rule.roll ? nextWorkingDay(raw, rule) : raw;
}

/** True if an extension counts: told no later than the day the answer was due without it (GDPR art. 12(3)). */
export function isExtended(
  jurisdiction: string,
  received: IsoDate,
  told: IsoDate | undefined,
  clock: Omit<Clock, 'extended'> = {},
): boolean {
  return told !== undefined && told <= answerDue(jurisdiction, received, clock);
}

/** The end of another term of a law (`court`, `confirmation`); undefined where the law has none by that name. */
export function termDue(jurisdiction: string, name: TermName, from: IsoDate): IsoDate | undefined {
  const term = jurisdictions.get(jurisdiction)?.terms?.[name];
  return term && termEnd(term, from);
}

/** The first day a letter may say that the answer is late, however the term is read: due day + 5 working days. */
export function reminderDay(jurisdiction: string, due: IsoDate, calendar?: string): IsoDate {
  const rule = ruleOf(jurisdiction, { calendar });
  return termEnd({ ...rule, unit: 'working-days', count: 5, saturdayOff: true }, due);
}
