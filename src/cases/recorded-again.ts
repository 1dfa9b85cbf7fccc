import type { IsoDate } from '../core/date.ts';
import { objectionBefore } from './call.ts';
import type { Case } from './events.ts';
import { followedBy } from './history.ts';
import { objectionIn } from './objections.ts';
import { isSameCompany, type CallCompany, type SavedCall } from './saved-call.ts';
import type { Call, FollowUp } from './shape.ts';

const isOwn = ({ call, moreCalls = [] }: Case, { date, from }: Call) =>
  [...(call ? [call] : []), ...moreCalls].some((own) => own.date === date && own.from === from);

/**
 * Noted calls with the company of a case that were recorded although the case had objected, the earliest first. A call that
 * the letter itself names is left out: the letter says so already.
 */
export function recordedAgain(one: Case, calls: readonly SavedCall[]): NonNullable<FollowUp['recorded']> {
  const objection = objectionIn(one);
  if (!objection) return [];
  const { companyId, host, name } = one.addressee;
  const company: CallCompany = { ...(companyId ? { id: companyId } : {}), host, name };
  return calls
    .filter(({ call, company: other }) => isSameCompany(company, other) && !isOwn(one, call))
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
