import { addDays, isIsoDate, type IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import { dayOf, hasCall, isOpen } from './history.ts';
import { goneFrom, periodIn, usualPeriod } from './kept-until.ts';
import { companyOf, isSameCompany, type SavedCall } from './saved-call.ts';
import type { Call, RequestType } from './shape.ts';

/** A recording that probably still exists: until when, and whether the company itself says so. */
export interface Tape {
  gone: IsoDate;
  isSaid: boolean;
}

/** Days before the end on which the bell rings, but never on the day of the call. */
const WARN_DAYS = 7;

/** Until when a recording of that day probably exists: by the company's own words, else by what is usual. */
export function tapeOf(date: IsoDate, said: string | undefined): Tape {
  const period = said === undefined ? undefined : periodIn(said);
  return { gone: goneFrom(date, period ?? usualPeriod), isSaid: period !== undefined };
}

/** A noted call whose recording may soon be gone, and about which nothing was done. */
export interface OpenTape extends Tape {
  /** The id of the noted call. */
  id: string;
  company: SavedCall['company'];
  call: Call;
  /** What the company says of keeping, as far as it was read. */
  said?: string;
  /** The day of the bell. */
  ring: IsoDate;
}

/** Letters after which a recording may no longer be erased as usual, or which want it erased. */
const enough: readonly RequestType[] = [
  'preservation-recording',
  'access-recording',
  'erasure-recording',
  'withdrawal-recording',
];

/** True where nothing needs to be done about a call: its case asked for the recording, has a sound file, or is over. */
function isSeenTo(one: Case, { call, company }: OpenTape): boolean {
  if (!isSameCompany(companyOf(one.addressee), company)) return false;
  if (!hasCall(one, call)) return false;
  const asked = [one.request, ...(one.also ?? [])].some((request) => enough.includes(request));
  const hasCopy = one.events.some((event) => event.type === 'attached' && event.mediaType.startsWith('audio/'));
  return hasCopy || !isOpen(one) || (asked && dayOf(one, 'sent') !== undefined);
}

/** The clock of a noted call on a day; undefined once it has run out, or where the user lets the recording go. */
export function openTape({ id, company, call, kept, letGo }: SavedCall, today: IsoDate): OpenTape | undefined {
  if (letGo || !isIsoDate(call.date) || call.date > today) return undefined;
  const tape = tapeOf(call.date, kept?.words);
  if (tape.gone <= today) return undefined;
  const [next, warned] = [addDays(call.date, 1), addDays(tape.gone, -WARN_DAYS)];
  const said = kept ? { said: kept.words } : {};
  return { id, company, call, ...tape, ...said, ring: warned > next ? warned : next };
}

/** Those of the clocks that still matter beside the cases with the same companies, the soonest end first. */
export function stillOpen(tapes: readonly OpenTape[], cases: readonly Case[]): OpenTape[] {
  return tapes
    .filter((tape) => !cases.some((one) => isSeenTo(one, tape)))
    .toSorted((a, b) => (a.gone < b.gone ? -1 : 1));
}
