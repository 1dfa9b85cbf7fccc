import { addMonths, weekday, type IsoDate } from '../core/date.ts';
import { isCheckedYear } from '../jurisdictions/holidays.ts';
import { answerDue, clockStart, isDayOff, rawEnd, ruleOf, type Clock, type TermRule } from './deadline.ts';

/** How a due day was calculated, in English; other languages have it as `deadline/<id>`. */
export const deadlineTexts = {
  months: '{count, plural, one {One month} other {# months}} after the day of receipt ({received}).',
  days: '{count, plural, one {One day} other {# days}} after the day of receipt ({received}).',
  'working-days':
    '{count, plural, one {One working day} other {# working days}} after the day of receipt ({received}).',
  'starts-later': 'The time starts only on {from}, when the company had your proof of identity.',
  paused:
    'The clock stopped for {paused, plural, one {one day} other {# days}} while the company waited for your proof of identity.',
  'last-day': 'That month has no such day, so its last day counts.',
  'moved-saturday': 'Moved to the next working day, because {raw} is a Saturday.',
  'moved-sunday': 'Moved to the next working day, because {raw} is a Sunday.',
  'moved-holiday': 'Moved to the next working day, because {raw} is a public holiday.',
  computed: 'The public holidays of that year were computed; the official list may differ.',
  'not-checked': 'Public holidays were not counted; the day may be later.',
} as const;

export interface DeadlineSentence {
  id: keyof typeof deadlineTexts;
  /** For the `{blanks}`; days as ISO dates. */
  values: Record<string, string | number>;
}

function isClamped(rule: TermRule, from: IsoDate): boolean {
  return rule.unit === 'months' && addMonths(from, rule.count).slice(8) !== from.slice(8);
}

function moved(raw: IsoDate, rule: TermRule): DeadlineSentence['id'][] {
  if (!rule.roll || !isDayOff(raw, rule)) return [];
  const day = weekday(raw);
  return [day === 0 ? 'moved-sunday' : day === 6 && rule.saturdayOff ? 'moved-saturday' : 'moved-holiday'];
}

function certainty(rule: TermRule, due: IsoDate): DeadlineSentence['id'][] {
  if (!rule.roll) return [];
  if (rule.calendar === 'NONE') return ['not-checked'];
  return isCheckedYear(rule.calendar, Number(due.slice(0, 4))) ? [] : ['computed'];
}

/** The rule behind `answerDue` in words, in the order in which a person would explain it. */
export function explainDue(jurisdiction: string, received: IsoDate, clock: Clock = {}): DeadlineSentence[] {
  const rule = ruleOf(jurisdiction, clock);
  const { from, paused } = clockStart(jurisdiction, received, clock);
  const raw = rawEnd(rule, from, paused);
  const ids: DeadlineSentence['id'][] = [
    rule.unit,
    ...(from === received ? [] : (['starts-later'] as const)),
    ...(isClamped(rule, from) ? (['last-day'] as const) : []),
    ...(paused ? (['paused'] as const) : []),
    ...moved(raw, rule),
    ...certainty(rule, answerDue(jurisdiction, received, clock)),
  ];
  return ids.map((id) => ({ id, values: { count: rule.count, received, from, paused, raw } }));
}
