import { isIsoDate, type IsoDate } from '../core/date.ts';
import { asEvent, type CaseEvent, type CaseNews } from './events.ts';
import { RequestType } from './shape.ts';

/** What the user may add to an event, as typed. */
export type NoteFacts = Partial<
  Record<'reference' | 'url' | 'address' | 'until' | 'missing' | 'ground' | 'text', string>
>;

/** Events that the user can note, roughly in the order in which they happen, each with the facts it may have. */
export const notable = {
  received: [],
  acknowledged: ['reference'],
  'identity-asked': [],
  'form-demanded': ['url'],
  bounced: ['address'],
  extended: ['until'],
  partial: ['missing'],
  refused: ['ground'],
  'transcript-only': [],
  'listen-only': [],
  answered: [],
  withdrawn: [],
  noted: ['text'],
} as const satisfies Record<string, readonly (keyof NoteFacts)[]>;
export type NotableType = keyof typeof notable;

/** A link that can be opened: http or https; otherwise undefined. */
function webAddress(text: string): string | undefined {
  const full = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  return URL.canParse(full) && /^https?:$/.test(new URL(full).protocol) ? new URL(full).href : undefined;
}

function factOf(name: keyof NoteFacts, typed: string | undefined): string | undefined {
  const text = typed?.trim();
  if (!text) return undefined;
  if (name === 'until') return isIsoDate(text) ? text : undefined;
  if (name === 'ground') return RequestType.safeParse(text).data;
  return name === 'url' ? webAddress(text) : text;
}

/** The event from what was typed, without empty or invalid facts. Undefined for a note without words. */
export function newsFrom(type: NotableType, day: IsoDate, facts: NoteFacts): CaseNews | undefined {
  const known = notable[type].flatMap((name: keyof NoteFacts) => {
    const fact = factOf(name, facts[name]);
    return fact === undefined ? [] : [[name, fact]];
  });
  if (type === 'noted') return known.length === 0 ? undefined : ({ type, ...Object.fromEntries(known) } as CaseNews);
  return { type, day, ...Object.fromEntries(known) } as CaseNews;
}

/** What a company can say in an answer, in the order of `notable`. */
export const answerTypes = (Object.keys(notable) as NotableType[]).filter(
  (type) => !['received', 'withdrawn', 'noted'].includes(type),
);

/** An answer in the form in which it is stored. */
export type KeptAnswer = Pick<Extract<CaseEvent, { type: 'reply' }>, 'day' | 'text' | 'from' | 'subject'>;

/** What the user confirmed that an answer says; `quote` is the sentence that says so. */
export interface Confirmed {
  type: NotableType;
  facts: NoteFacts;
  quote?: string | undefined;
}

/** The events of an answer: its text, and what it says, each linked to that text; what matters most comes last, as it decides the state. */
export function answerEvents(
  caseId: string,
  answer: KeptAnswer,
  confirmed: readonly Confirmed[],
  now: Date,
): CaseEvent[] {
  const reply = asEvent(caseId, { type: 'reply', ...answer }, now);
  const said = confirmed.toReversed().flatMap(({ type, facts, quote }) => {
    const news = newsFrom(type, answer.day, facts);
    return news ? [asEvent(caseId, { ...news, ...(quote ? { quote } : {}), reply: reply.id } as CaseNews, now)] : [];
  });
  return [reply, ...said];
}
