import type { IsoDate } from '../core/date.ts';
import { objectionBefore } from './call.ts';
import type { Case } from './events.ts';
import { followedBy, hasCall } from './history.ts';
import { objectionIn } from './objections.ts';
import { companyOf, isSameCompany, type SavedCall } from './saved-call.ts';
import type { FollowUp } from './shape.ts';

/**
 * Noted calls with the company of a case that were recorded although the case had objected, the earliest first. A call that
 * the letter itself names is left out: the letter says so already.
 */
export function recordedAgain(one: Case, calls: readonly SavedCall[]): NonNullable<FollowUp['recorded']> {
  const objection = objectionIn(one);
  if (!objection) return [];
  const company = companyOf(one.addressee);
  return calls
    .filter(({ call, company: other }) => isSameCompany(company, other) && !hasCall(one, call))
    .flatMap(({ call }) => {
      const objected = objectionBefore(call);
      return objected && call.date >= objection.day ? [{ date: call.date, objected }] : [];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Those of them that no letter has named yet. */
export function notNamedYet<T extends { date: IsoDate }>(one: Case, recorded: readonly T[]): T[] {
  const told = followedBy(one, 'reply-recorded-again')?.day;
  return recorded.filter(({ date }) => !told || date > told);
}
