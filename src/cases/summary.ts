import type { IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import { caseState, dayOf, dueOf, isOpen, lastChange, outcomeOf, type CaseState, type Outcome } from './history.ts';
import { nextStep } from './next-step.ts';
import type { Call, RequestType } from './shape.ts';

/** Made anew when this differs from what is stored. */
export const SUMMARY_VERSION = 2;

/** A case in a line: all that lists, bells and the check for doubles need. Computed from its events, never the other way round. */
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
  /** Last day for the answer; for a letter that was not sent there is none. */
  due?: IsoDate;
  /** How the company answered, once it has. */
  outcome?: Outcome;
  /** From this day on the case asks for the user. */
  ring?: IsoDate;
  /** Moment of the last event, ISO 8601. */
  changed: string;
  /** Lists are in the order of this text: bells by day, then what waits, then what is over; the newest first. */
  rank: string;
}

const FAR = 9e14;

function rankOf({ isOpen: open, ring, changed, id }: Pick<CaseSummary, 'isOpen' | 'ring' | 'changed' | 'id'>): string {
  const group = !open ? '3' : ring ? `1${ring}` : '2';
  return [group, backwards(changed), id].join('|');
}

/** A later moment is an earlier text. */
const backwards = (moment: string) => String(FAR - Date.parse(moment)).padStart(15, '0');

/** Cases that are over and changed last before a moment (ISO 8601) have this rank or a later one. */
export const closedRank = (moment: string) => `3|${backwards(moment)}`;

/** The line of a case. `today` matters only to a letter not sent yet, whose term does not run. */
export function summaryOf(one: Case, today: IsoDate): CaseSummary {
  const { id, addressee, request, also, call } = one;
  const step = nextStep(one, today);
  const sent = dayOf(one, 'sent');
  const due = dueOf(one, today);
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
    state: caseState(one),
    isOpen: isOpen(one),
    ...(sent ? { sent } : {}),
    ...(due && !due.ifSentToday ? { due: due.due } : {}),
    ...(outcome ? { outcome } : {}),
    ...(step.ring ? { ring: step.ring } : {}),
    changed: lastChange(one),
  };
  return { ...line, rank: rankOf(line) };
}
