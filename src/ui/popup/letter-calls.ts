import { emptyCall } from '../../cases/call.ts';
import { companyOf, isSameCompany, newestFirst, type SavedCall } from '../../cases/saved-call.ts';
import type { Call } from '../../cases/shape.ts';
import { localDay } from '../../core/date.ts';
import { callsOf, NEW_CALL, type DraftCall } from '../../platform/drafts.ts';
import { ownNumber, ownZone } from '../calls/own.ts';
import type { Session } from './shape.ts';

/** A letter names its calls one by one; more than these are no longer "this call". */
export const MOST_CALLS = 5;

/** The noted calls with the addressee of the draft, newest first. */
export function callsWith(session: Session, calls: readonly SavedCall[]): SavedCall[] {
  const to = session.draft.addressee;
  if (!to) return [];
  const company = companyOf(to);
  return newestFirst(calls.filter((one) => isSameCompany(one.company, company)));
}

/**
 * The calls of the letter: those of the draft, else the newest noted one, else a new one of today. `only`: the one number on
 * the page, which counts until the user gives another or empties the field.
 */
export function chosenCalls(
  session: Session,
  noted: readonly SavedCall[],
  today: string,
  only: string | undefined,
): DraftCall[] {
  const [newest] = noted;
  const before = callsOf(session.draft);
  const calls = before.length > 0 ? before : [newest ?? { id: NEW_CALL, call: newCall(session, today) }];
  return calls.map(({ id, call }) => ({ id, call: withNumber(call, only) }));
}

export function newCall({ profile }: Session, today: string): Call {
  return { ...emptyCall(today, ownZone()), ...ownNumber(profile) };
}

const withNumber = (call: Call, only: string | undefined): Call =>
  only && call.companyNumber === undefined ? { ...call, companyNumber: only } : call;

/** A call of the letter as it is kept for the next ones: what was noted before stays with it. */
export function asNoted(session: Session, { id, call }: DraftCall, noted: SavedCall[]): SavedCall {
  const { addressee } = session.draft;
  const before = noted.find((one) => one.id === id);
  const company = addressee ? companyOf(addressee) : { name: '' };
  return { version: 1, company, savedAt: new Date().toISOString(), ...keptHere(session), ...before, id, call };
}

/** What the page in front says of how long its company keeps recordings, to be noted with a call. */
export function keptHere({ page }: Session): Pick<SavedCall, 'kept'> {
  const words = page?.ok ? page.value.notices.find(({ own }) => own)?.retention : undefined;
  return words && page?.ok ? { kept: { words, url: page.value.url, day: localDay(new Date()) } } : {};
}
