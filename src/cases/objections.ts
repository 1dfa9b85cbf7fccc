import type { IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import { cameBack, caseState, dayOf, lastOf, type CaseState } from './history.ts';
import { requestsOf } from './requests.ts';
import { companyOf, isSameCompany, type CallCompany } from './saved-call.ts';
import type { RequestType } from './shape.ts';
import type { CaseSummary } from './summary.ts';

/** An objection to the recording of future calls, and the day it was sent. */
export interface Objection {
  /** The case's id. */
  id: string;
  day: IsoDate;
  /** The company's own reference, where it gave one. */
  reference?: string;
}

const objecting: ReadonlySet<RequestType> = new Set(['standing-objection', 'objection-recording']);
const objects = (request: RequestType, also: readonly RequestType[] = []) =>
  requestsOf({ request, also }).some((one) => objecting.has(one));

/** The objection that a case is about; undefined where it is about none, or was not sent, came back or was taken back. */
export function objectionIn(one: Case): Objection | undefined {
  const day = dayOf(one, 'sent');
  if (!day || !objects(one.request, one.also) || caseState(one) === 'withdrawn' || cameBack(one)) return undefined;
  const reference = lastOf(one, 'acknowledged')?.reference?.trim();
  return { id: one.id, day, ...(reference ? { reference } : {}) };
}

/** States in which the company does not have the objection. */
const lost: ReadonlySet<CaseState> = new Set(['withdrawn', 'bounced']);

/** The user's last objection to a company, among cases in one line each; without its reference. */
export function objectionTo(company: CallCompany, cases: readonly CaseSummary[]): Objection | undefined {
  const sent = cases.flatMap(({ id, sent: day, state, request, also, ...to }) => {
    return day && !lost.has(state) && objects(request, also) && isSameCompany(company, companyOf(to))
      ? [{ id, day }]
      : [];
  });
  return sent.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
}
