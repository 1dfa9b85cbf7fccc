import { isIsoDate, localDay, localTime, type IsoDate } from '../core/date.ts';
import type { Call } from './shape.ts';

export interface CallProblem {
  field: 'date' | 'from' | 'to' | 'companyNumber';
  why: 'missing' | 'future' | 'not-a-time' | 'order' | 'number';
}

const MINUTE = 60_000;
const QUARTER = 15;
const DAY_MINUTES = 24 * 60;
/** A window that ends before it starts runs past midnight if it is no longer than this; otherwise it is a typing error. */
const LONGEST_PAST_MIDNIGHT = 120;

/** A call made today, with nothing else known. `zone` is an IANA name. */
export function emptyCall(today: IsoDate, zone: string): Call {
  return { date: today, from: '', to: '', zone, direction: 'outgoing' };
}

/** A call that ended at this moment: it began in the last quarter of an hour, and has the date of that beginning. */
export function endedCall(now: Date, zone: string): Call {
  const began = new Date(now.getTime() - QUARTER * MINUTE);
  return { ...emptyCall(localDay(began), zone), from: localTime(began), to: localTime(now) };
}

/** When a timed call began, to the minute, and how many minutes it lasted (at least 1). */
export function timedCall(began: Date, ended: Date): Pick<Call, 'date' | 'from' | 'to' | 'minutes'> {
  const minutes = Math.max(1, Math.round((ended.getTime() - began.getTime()) / MINUTE));
  return { date: localDay(began), from: localTime(began), to: localTime(began), minutes };
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function timeProblems({ from, to }: Call): CallProblem[] {
  if (!isTime(from)) return [{ field: 'from', why: from ? 'not-a-time' : 'missing' }];
  if (!isTime(to)) return [{ field: 'to', why: to ? 'not-a-time' : 'missing' }];
  const length = minuteOf(to) - minuteOf(from);
  return length < 0 && length + DAY_MINUTES > LONGEST_PAST_MIDNIGHT ? [{ field: 'to', why: 'order' }] : [];
}

/** What is missing for the company to find the call: day, time window or one of the two numbers. Empty if nothing is. */
export function callProblems(call: Call, today: IsoDate): CallProblem[] {
  const problems: CallProblem[] = [];
  if (!isIsoDate(call.date)) problems.push({ field: 'date', why: 'missing' });
  else if (call.date > today) problems.push({ field: 'date', why: 'future' });
  problems.push(...timeProblems(call));
  if (!call.companyNumber?.trim() && !call.ownNumber?.trim()) problems.push({ field: 'companyNumber', why: 'number' });
  return problems;
}

/** The day of the objection that a call was recorded in spite of, as the user says; none where it is no day up to the call's own. */
export function objectionBefore({ date, objectedOn }: Pick<Call, 'date' | 'objectedOn'>): IsoDate | undefined {
  const isSaid = objectedOn !== undefined && isIsoDate(objectedOn) && isIsoDate(date);
  return isSaid && objectedOn <= date ? objectedOn : undefined;
}
