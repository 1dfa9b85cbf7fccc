import { addDays, addMonths, localDay, type IsoDate } from '../core/date.ts';
import type { Case } from './events.ts';
import {
  caseState,
  channelOf,
  dueOf,
  eventDay,
  followedBy,
  groundsOf,
  lastAnswer,
  lastOf,
  type CaseState,
  type Due,
  isBeside,
} from './history.ts';
import { firstAfterSilence, isDutchPublic } from './ladder/facts.ts';
import { ladderOf } from './ladder/ladder.ts';
import type { RequestType } from './shape.ts';

/** One thing the user can do now; `from` is set if it makes sense only from a later day. */
export type Act =
  | { do: 'find-address' | 'say-sent' | 'send-again' | 'add-reply' | 'close' }
  | { do: 'open-form'; url?: string }
  /** `also`: further refusals that the same letter answers. */
  | { do: 'letter'; request: RequestType; also?: RequestType[]; from?: IsoDate };

export interface NextStep {
  state: CaseState;
  /** When the company's answer is due, if a legal term is running. */
  due?: Due;
  /** What to do, best first: one or two steps, and a way to put the case aside. */
  acts: Act[];
  /** The day from which the case needs the user; undefined if there is nothing to wait for. */
  ring?: IsoDate;
}

const letter = (request: RequestType): Act => ({ do: 'letter', request });

/** Days that letters give a company to answer about a refusal, and the authority's three months (art. 78(2) GDPR). */
const REPLY_DAYS = 14;
const AUTHORITY_MONTHS = 3;

type Step = Omit<NextStep, 'state' | 'due'>;

/** Waiting for the answer: a reminder once it may be called late, then a complaint. */
function whileWaiting(one: Case, due: Due, today: IsoDate): Step {
  const first = firstAfterSilence(one);
  const reminded = followedBy(one, first);
  const ring = reminded ? addDays(reminded.day, REPLY_DAYS) : due.reminder;
  const request = reminded ? 'complaint' : first;
  const late: Act = { do: 'letter', request, ...(today < due.reminder ? { from: due.reminder } : {}) };
  const acts: Act[] = today > due.due ? [late, { do: 'add-reply' }] : [{ do: 'add-reply' }, late];
  return { acts, ring };
}

/** After an answer that does not give what was asked: one letter to all its grounds, then the authority. */
function afterRefusal(one: Case, [ground, ...also]: readonly RequestType[]): Step {
  const day = lastAnswer(one)?.day;
  return {
    acts: [
      ...(isDutchPublic(one) ? [letter('objection-decision')] : []),
      ...(ground ? [{ ...letter(ground), ...(also.length > 0 ? { also } : {}) }] : []),
      letter('complaint'),
    ],
    ...(day ? { ring: addDays(day, 1) } : {}),
  };
}

/** True where a letter can go: by e-mail, by post, or by the form it was prepared for. */
function hasAddress(one: Case): boolean {
  const { email, post = [] } = one.addressee;
  return email !== undefined || post.length > 0 || channelOf(one) === 'webform';
}

const toSend = (one: Case): Act[] =>
  hasAddress(one)
    ? [{ do: 'say-sent' }, { do: 'send-again' }]
    : [{ do: 'find-address' }, { do: 'send-again' }, { do: 'say-sent' }];

/** The day of the last event that determines the state. */
function since(one: Case): IsoDate {
  const last = one.events.findLast((event) => !isBeside(event));
  return last ? eventDay(last) : localDay(new Date(0));
}

/** Days before the end of a term for a court or an objection on which the bell rings at the latest. */
const WARN_DAYS = 7;

/** The day of the bell, sooner if a term for a court or an objection ends before or soon after it. */
function beforeLapse(one: Case, ring: IsoDate, soonest: IsoDate): IsoDate {
  const ends = ladderOf(one, soonest).flatMap(({ id, state, term, until }) =>
    (id === 'court' || id === 'objection') && state === 'open' && !term && until ? [addDays(until, -WARN_DAYS)] : [],
  );
  const [first = ring] = ends.toSorted();
  return first < soonest ? soonest : first < ring ? first : ring;
}

function stepOf(one: Case, state: CaseState, due: Due | undefined, today: IsoDate): Step {
  const tomorrow = addDays(since(one), 1);
  switch (state) {
    case 'drafted':
      return { acts: toSend(one), ring: tomorrow };
    case 'bounced':
      return { acts: [{ do: 'send-again' }, { do: 'say-sent' }], ring: tomorrow };
    case 'identity-asked':
      return { acts: [letter('identity-answer'), { do: 'add-reply' }], ring: tomorrow };
    case 'form-demanded': {
      const url = lastOf(one, 'form-demanded')?.url;
      return { acts: [{ do: 'open-form', ...(url ? { url } : {}) }, { do: 'add-reply' }], ring: tomorrow };
    }
    case 'refused':
    case 'partial':
    case 'transcript-only':
    case 'listen-only':
      return afterRefusal(one, groundsOf(one));
    case 'answered': {
      const { acts } = afterRefusal(one, []);
      return { acts: [{ do: 'close' }, letter('reply-partial'), ...acts] };
    }
    case 'complained':
      return { acts: [{ do: 'add-reply' }, { do: 'close' }], ring: addMonths(since(one), AUTHORITY_MONTHS) };
    case 'withdrawn':
    case 'closed':
      return { acts: [] };
    default:
      if (due) return whileWaiting(one, due, today);
      return {
        acts: [{ do: 'add-reply' }, letter('complaint')],
        ring: beforeLapse(one, addDays(since(one), REPLY_DAYS), tomorrow),
      };
  }
}

/** What happened, what is due and what to do now; a postponed bell never rings before the day the user chose. */
export function nextStep(one: Case, today: IsoDate): NextStep {
  const state = caseState(one);
  const due = dueOf(one, today);
  const { acts, ring } = stepOf(one, state, due, today);
  const until = lastOf(one, 'snoozed')?.until;
  const later = ring && until && until > ring ? until : ring;
  return { state, acts, ...(due ? { due } : {}), ...(later ? { ring: later } : {}) };
}
