import { isIsoDate, type IsoDate } from '../core/date.ts';
import type { Call } from './shape.ts';

export interface CallProblem {
  field: 'date' | 'from' | 'to' | 'companyNumber';
  why: 'missing' | 'future' | 'not-a-time' | 'order' | 'number';
}

/** A call that ended just now, as far as we know it. `zone` is an IANA name. */
export function emptyCall(today: IsoDate, zone: string): Call {
  return { date: today, from: '', to: '', zone, direction: 'outgoing' };
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function timeProblems({ from, to }: Call): CallProblem[] {
  if (!isTime(from)) return [{ field: 'from', why: from ? 'not-a-time' : 'missing' }];
  if (!isTime(to)) return [{ field: 'to', why: to ? 'not-a-time' : 'missing' }];
  return from > to ? [{ field: 'to', why: 'order' }] : [];
}

/** What a company would need to find the call: day, time window and one of the two numbers. Empty when all is there. */
export function callProblems(call: Call, today: IsoDate): CallProblem[] {
  const problems: CallProblem[] = [];
  if (!isIsoDate(call.date)) problems.push({ field: 'date', why: 'missing' });
  else if (call.date > today) problems.push({ field: 'date', why: 'future' });
  problems.push(...timeProblems(call));
  if (!call.companyNumber?.trim() && !call.ownNumber?.trim()) problems.push({ field: 'companyNumber', why: 'number' });
  return problems;
}
