import type { IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import { dayOf, isOpen, lastChange, lastOf, outcomeOf, type CaseState, type Outcome } from './history.ts';
import { nextStep, type Act } from './next-step.ts';
import type { Call, RequestType } from './shape.ts';

/** A stored summary with another version is made again. */
export const SUMMARY_VERSION = 3;

/** A case in one line: all that lists, bells and the duplicate check need. Computed from its events, never the other way round. */
export interface CaseSummary {
  version: typeof SUMMARY_VERSION;
  id: string;
  name: string;
  host: string;
  companyId?: string;
  request: RequestType;
  also?: RequestType[];
  call?: Call;
  state: CaseState;
  isOpen: boolean;
  sent?: IsoDate;
  /** Last day for the answer; none for a letter that was not sent. */
  due?: IsoDate;
  /** How the company answered, once it has. */
  outcome?: Outcome;
  /** The day from which the case needs the user. */
  ring?: IsoDate;
  /** The user put it off until the bell. */
  isSnoozed?: true;
  /** What the user does best once it is their turn. */
  act?: Act;
  /** The moment of the last event, ISO 8601. */
  changed: string;
  /** Lists are sorted by this text: bells by day, then cases that wait, then finished ones, newest first. */
  rank: string;
}

const FAR = 9e14;

function rankOf({ isOpen: open, ring, changed, id }: Pick<CaseSummary, 'isOpen' | 'ring' | 'changed' | 'id'>): string {
  const group = !open ? '3' : ring ? `1${ring}` : '2';
  return [group, backwards(changed), id].join('|');
}

/** A later moment gives a text that sorts earlier. */
const backwards = (moment: string) => String(FAR - Date.parse(moment)).padStart(15, '0');

/** Finished cases that last changed before a moment (ISO 8601) have this rank or a later one. */
export const closedRank = (moment: string) => `3|${backwards(moment)}`;

/** The summary of a case. `today` matters only for a letter not sent yet, whose term is not running. */
export function summaryOf(one: Case, today: IsoDate): CaseSummary {
  const { id, addressee, request, also, call } = one;
  const { state, due, ring } = nextStep(one, today);
  const sent = dayOf(one, 'sent');
  const [act] = nextStep(one, ring ?? today).acts;
  const outcome = outcomeOf(one);
  const line = {
    version: SUMMARY_VERSION as typeof SUMMARY_VERSION,
    id,
    name: addressee.name,
    host: addressee.host,
    ...(addressee.companyId ? { companyId: addressee.companyId } : {}),
    request,
    ...(also ? { also } : {}),
    ...(call ? { call } : {}),
    state,
    isOpen: isOpen(one),
    ...(sent ? { sent } : {}),
    ...(due && !due.ifSentToday ? { due: due.due } : {}),
    ...(outcome ? { outcome } : {}),
    ...(ring ? { ring } : {}),
    ...(ring && lastOf(one, 'snoozed')?.until === ring ? { isSnoozed: true as const } : {}),
    ...(act ? { act } : {}),
    changed: lastChange(one),
  };
  return { ...line, rank: rankOf(line) };
}
