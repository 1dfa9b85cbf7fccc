import { localDay, type IsoDate } from '../core/date.ts';
import { answerDue, hasTerm, isExtended, reminderDay, type Clock } from './deadline.ts';
import type { Case, CaseDraft, CaseEvent, EventType } from './events.ts';
import { byOrder } from './merge.ts';
import type { Call, RequestType } from './shape.ts';

export type CaseState =
  | 'drafted'
  | 'sent'
  | 'received'
  | 'acknowledged'
  | 'identity-asked'
  | 'form-demanded'
  | 'bounced'
  | 'extended'
  | 'partial'
  | 'refused'
  | 'transcript-only'
  | 'listen-only'
  | 'answered'
  | 'reminded'
  | 'replied'
  | 'complained'
  | 'withdrawn'
  | 'closed';

export interface Due {
  due: IsoDate;
  /** Not sent yet: the due day assumes that it is sent today. */
  ifSentToday: boolean;
  /** The first day a reminder may say that the answer is late. */
  reminder: IsoDate;
  isPast: boolean;
}

type Of<T extends EventType> = Extract<CaseEvent, { type: T }>;

/** The events that count, in order, without the undone ones. The letter that began a case cannot be undone. */
export function standing(events: Iterable<CaseEvent>): CaseEvent[] {
  const sorted = [...events].toSorted(byOrder);
  const undone = new Set(sorted.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
  const first = sorted.find(({ type }) => type === 'drafted');
  return sorted.filter((event) => event.type !== 'undone' && (event === first || !undone.has(event.id)));
}

/** A case from its events, in any order; undefined if none says what it is about, or if it was deleted. */
export function caseOf(events: Iterable<CaseEvent>): Case | undefined {
  const stand = standing(events);
  const drafted = stand.findLast((event) => event.type === 'drafted');
  if (!drafted || stand.some(({ type }) => type === 'deleted')) return undefined;
  return { ...drafted.draft, ...said(drafted.draft, stand), id: drafted.case, events: stand };
}

/** The addressee of a letter, of the kind that was said last: in a letter, or of the case. */
function said({ addressee }: CaseDraft, events: readonly CaseEvent[]): Pick<CaseDraft, 'addressee'> {
  const [kind] = events
    .flatMap((event) =>
      event.type === 'kind-said' ? event.kind : event.type === 'drafted' ? (event.draft.addressee.kind ?? []) : [],
    )
    .slice(-1);
  return { addressee: { ...addressee, ...(kind ? { kind } : {}) } };
}

/**
 * True for "sent" reported twice for one letter: by the same channel, with no letter prepared in between. The day noted
 * first stays.
 */
export function isSaidAgain(one: Case, event: CaseEvent): boolean {
  if (event.type !== 'sent') return false;
  const before = one.events.findLast(({ type }) => type === 'sent' || type === 'drafted' || type === 'bounced');
  const way = ({ channel = channelOf(one) }: { channel?: string | undefined }) => channel;
  return before?.type === 'sent' && way(before) === way(event);
}

/** What is only kept beside a case: no act of the user's or the company's. */
const besides: readonly EventType[] = [
  'snoozed',
  'kind-said',
  'stepped',
  'noted',
  'reply',
  'attached',
  'examined',
  'marked',
  'judged',
];
export const isBeside = ({ type }: Pick<CaseEvent, 'type'>) => besides.includes(type);

/** Events after which the state is what it was. */
const quiet: ReadonlySet<EventType> = new Set(['filled', 'confirmed', ...besides]);

/** What a follow-up makes of a case; any other answers a refusal. */
const stateOfLetter: Partial<Record<RequestType, CaseState>> = {
  reminder: 'reminded',
  'default-notice': 'reminded',
  complaint: 'complained',
};

function stateAfter(event: CaseEvent, state: CaseState, open: CaseState): CaseState {
  if (quiet.has(event.type)) return state;
  if (event.type === 'reopened') return open;
  if (event.type === 'follow-up') return stateOfLetter[event.request] ?? 'replied';
  return event.type as CaseState;
}

/** The state of a case, read from its events. Reopening a closed case restores the state it had. */
export function caseState(one: Pick<Case, 'events'>): CaseState {
  let state: CaseState = 'drafted';
  let open: CaseState = 'drafted';
  for (const event of one.events) {
    // Preparing a letter again, for another channel, does not change the state.
    if (event.type === 'drafted') continue;
    state = stateAfter(event, state, open);
    if (state !== 'closed' && state !== 'withdrawn') open = state;
  }
  return state;
}

/** True while the case may still get a result. */
export function isOpen(one: Pick<Case, 'events'>): boolean {
  return !['closed', 'withdrawn'].includes(caseState(one));
}

/** The channel for which a letter was last prepared, a file of src/channels. */
export function channelOf(one: Case): string | undefined {
  return lastOf(one, 'drafted')?.channel;
}

/** The moment of the last event, ISO 8601. */
export function lastChange(one: Case): string {
  return one.events.at(-1)?.at ?? '';
}

/** The last event of a type that counts; undefined if there was none. */
export function lastOf<T extends EventType>({ events }: Pick<Case, 'events'>, type: T): Of<T> | undefined {
  return events.findLast((event): event is Of<T> => event.type === type);
}

/** True where the letter came back and was not sent once more: the company never had it. */
export function cameBack(one: Case): boolean {
  const [sent, back] = [lastOf(one, 'sent'), lastOf(one, 'bounced')];
  return back !== undefined && back.order > (sent?.order ?? -1);
}

/** True where a letter of the case is about the call. */
export const hasCall = ({ call, moreCalls = [] }: Case, { date, from }: Pick<Call, 'date' | 'from'>): boolean =>
  [...(call ? [call] : []), ...moreCalls].some((own) => own.date === date && own.from === from);

/** The day of the last event of a type; undefined if there was none. */
export function dayOf(
  one: Case,
  type: 'sent' | 'received' | 'acknowledged' | 'answered' | 'extended',
): IsoDate | undefined {
  return lastOf(one, type)?.day;
}

/** The event that can be undone: the last one, unless it is the letter that began the case. */
export function lastUndoable({ events }: Case): CaseEvent | undefined {
  const last = events.at(-1);
  return last && last !== events.find(({ type }) => type === 'drafted') ? last : undefined;
}

/** The last follow-up letter for a request. */
export function followedBy(one: Case, request: Of<'follow-up'>['request']): Of<'follow-up'> | undefined {
  return one.events.findLast(
    (event): event is Of<'follow-up'> => event.type === 'follow-up' && event.request === request,
  );
}

/** States in which a letter was sent and its answer has not arrived: the legal term is running. */
const waiting: ReadonlySet<CaseState> = new Set<CaseState>([
  'sent',
  'received',
  'acknowledged',
  'identity-asked',
  'form-demanded',
  'extended',
  'reminded',
]);

/** What is known about the clock: an extension, and when proof of identity was asked for and given. */
export function clockOf(one: Case): Clock {
  const [asked, given] = [lastOf(one, 'identity-asked'), followedBy(one, 'identity-answer')];
  const clock: Clock = {
    calendar: one.calendar,
    ...(asked && given && given.order > asked.order ? { identity: { asked: asked.day, given: given.day } } : {}),
  };
  const received = dayOf(one, 'received') ?? dayOf(one, 'sent');
  const extended =
    received !== undefined &&
    hasTerm(one.jurisdiction) &&
    isExtended(one.jurisdiction, received, lastOf(one, 'extended')?.day, clock);
  return { ...clock, extended };
}

/**
 * When the answer is due; undefined if it has arrived, if the letter came back, or if the case is closed. An
 * electronic letter arrives on the day it is sent. If the company names a day before the end of its longer term, that counts.
 */
export function dueOf(one: Case, today: IsoDate): Due | undefined {
  const state = caseState(one);
  const sent = dayOf(one, 'sent');
  // No legal term applies to the answer to a refusal; after a demand for identity, the first letter's term still does.
  const isWaiting = waiting.has(state) || (state === 'replied' && one.events.every((event) => !isAnswer(event)));
  if ((state !== 'drafted' && !isWaiting) || !hasTerm(one.jurisdiction)) return undefined;
  const due = termOf(one, sent ?? today);
  return { due, ifSentToday: !sent, reminder: reminderDay(one.jurisdiction, due, one.calendar), isPast: today > due };
}

/** The last day for the answer to a letter sent on a day, whether or not the answer has arrived. */
function termOf(one: Case, sent: IsoDate): IsoDate {
  const counted = answerDue(one.jurisdiction, dayOf(one, 'received') ?? sent, clockOf(one));
  const until = lastOf(one, 'extended')?.until;
  return until && until < counted && until >= sent ? until : counted;
}

/** The last day for the answer to the letter of a case; undefined if it was not sent, or no term is known. */
export function dueDay(one: Case): IsoDate | undefined {
  const sent = dayOf(one, 'sent');
  return sent && hasTerm(one.jurisdiction) ? termOf(one, sent) : undefined;
}

/** How a company answered. */
export type Outcome = 'on-time' | 'late' | 'refused';

/**
 * How the company answered the request, by its first answer: with a refusal, or something else, in time or late; undefined
 * if no answer was noted, or no day of sending.
 */
export function outcomeOf(one: Case): Outcome | undefined {
  const first = one.events.find(isAnswer);
  const sent = dayOf(one, 'sent');
  if (!first || !sent) return undefined;
  if (first.type === 'refused') return 'refused';
  if (!hasTerm(one.jurisdiction)) return undefined;
  return eventDay(first) <= termOf(one, sent) ? 'on-time' : 'late';
}

const answers: ReadonlySet<EventType> = new Set(['partial', 'refused', 'transcript-only', 'listen-only', 'answered']);

/** True for an event in which the company answered the request itself, fully or not. */
function isAnswer({ type }: CaseEvent): boolean {
  return answers.has(type);
}

/** Every answer of the company to the request itself, in order. */
export function answersOf(one: Case): Extract<CaseEvent, { day: string }>[] {
  return one.events.flatMap((event) => (isAnswer(event) && 'day' in event ? [event] : []));
}

/** The company's last answer to the request itself. */
export function lastAnswer(one: Case): Extract<CaseEvent, { day: string }> | undefined {
  return answersOf(one).at(-1);
}

const replyTo: Partial<Record<EventType, RequestType>> = {
  partial: 'reply-partial',
  'transcript-only': 'reply-transcript',
  'listen-only': 'reply-listen',
};

/** The letters that answer what the company said last, one for each ground it gave: those of one reply, or of one day. */
export function groundsOf(one: Case): RequestType[] {
  const last = one.events.findLast(isAnswer);
  if (!last || !('day' in last)) return [];
  const saidWith = (event: CaseEvent) =>
    isAnswer(event) && 'reply' in last && last.reply
      ? 'reply' in event && event.reply === last.reply
      : isAnswer(event) && eventDay(event) === last.day;
  const grounds = one.events
    .filter(saidWith)
    .map((event) => (event.type === 'refused' ? event.ground : replyTo[event.type]));
  return [...new Set(grounds.filter((ground) => ground !== undefined))];
}

/** The last event that determines the state; undefined if there is none. */
export function tellingEvent({ events }: Pick<Case, 'events'>): CaseEvent | undefined {
  return events.findLast(({ type }) => !quiet.has(type));
}

/** The day something happened: the day the user gave, else the day of the note. */
export function eventDay(event: CaseEvent): IsoDate {
  return 'day' in event ? event.day : localDay(new Date(event.at));
}
