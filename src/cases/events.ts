import * as z from 'zod/mini';
import { companyKinds } from '../core/company-kind.ts';
import { AnswerMark } from './answer-table.ts';
import { Addressee, Call, isoDate, RequestType, Statements } from './shape.ts';

const text = z.string();
const letter = z.object({ subject: text, body: text });

/** What a case is about: the letter as written, and what it was made from. */
export const CaseDraft = z.object({
  request: RequestType,
  also: z.optional(z.array(RequestType)),
  addressee: Addressee,
  jurisdiction: text,
  /** The calendar whose holidays move the due day; by default the jurisdiction's own. */
  calendar: z.optional(text),
  language: text,
  call: z.optional(Call),
  moreCalls: z.optional(z.array(Call)),
  /** For whom the user writes, if not for themselves: every later letter says so too. */
  behalf: z.optional(z.pick(Statements, { onBehalfOf: true, asParent: true, knownAs: true })),
  letter,
  /** The recording notice that the user saw, quoted with the page's address and the day. */
  notice: z.optional(
    z.object({
      sentence: text,
      url: text,
      day: isoDate,
      /** What the page says there of how long recordings are kept, in its words. */
      kept: z.optional(text),
    }),
  ),
});
export type CaseDraft = z.infer<typeof CaseDraft>;

/**
 * Every event has these: `id` is a UUID, `case` the case's id; `order` is one more than the highest in the case when it was
 * appended, so that a wrong clock cannot put an answer before its letter (Lamport 1978); `at` an ISO 8601 moment.
 */
const stamp = {
  id: text,
  case: text,
  order: z.int().check(z.nonnegative()),
  at: text.check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
};

/** What the company did, and when, in its own words, and which stored reply contains them. */
const byCompany = { ...stamp, day: isoDate, quote: z.optional(text), reply: z.optional(text) };

/** Steps that the user notes: they are taken outside Tapeback. */
export const notedSteps = ['mediation', 'mediation-ended', 'court', 'appeal'] as const;
export type NotedStep = (typeof notedSteps)[number];

/** Something that happened to a case: appended, never overwritten. The state of the case is computed from these (history.ts). */
export const CaseEvent = z.discriminatedUnion('type', [
  /** A letter was prepared for a channel (a file of src/channels). A later one replaces an earlier one. */
  z.object({ ...stamp, type: z.literal('drafted'), draft: CaseDraft, channel: text }),
  /** The company's form accepted these values; only the user knows whether it was sent. */
  z.object({
    ...stamp,
    type: z.literal('filled'),
    url: text,
    fields: z.array(z.object({ label: text, value: text })),
  }),
  /** How it was sent (a file of src/channels), where to, and the proof in the user's words, as far as known. */
  z.object({
    ...stamp,
    type: z.literal('sent'),
    day: isoDate,
    channel: z.optional(text),
    to: z.optional(text),
    proof: z.optional(text),
  }),
  /** The page that confirmed the letter's arrival, saved as proof; `picture` is an attachment. */
  z.object({
    ...stamp,
    type: z.literal('confirmed'),
    url: text,
    title: text,
    text,
    picture: z.optional(text),
  }),
  /** The letter arrived on that day, if not on the day it was sent. */
  z.object({ ...stamp, type: z.literal('received'), day: isoDate }),
  z.object({ ...byCompany, type: z.literal('acknowledged'), reference: z.optional(text) }),
  z.object({ ...byCompany, type: z.literal('identity-asked') }),
  z.object({ ...byCompany, type: z.literal('form-demanded'), url: z.optional(text) }),
  z.object({ ...byCompany, type: z.literal('bounced'), address: z.optional(text) }),
  /** The company said in time that it needs longer; `until` is the day it named. */
  z.object({ ...byCompany, type: z.literal('extended'), until: z.optional(isoDate) }),
  /** `missing` is in the user's words. */
  z.object({ ...byCompany, type: z.literal('partial'), missing: z.optional(text) }),
  /** `ground` is the request with which to answer it: `reply-claims`. */
  z.object({ ...byCompany, type: z.literal('refused'), ground: z.optional(RequestType) }),
  z.object({ ...byCompany, type: z.literal('transcript-only') }),
  z.object({ ...byCompany, type: z.literal('listen-only') }),
  z.object({ ...byCompany, type: z.literal('answered') }),
  /** A reminder, an answer to a refusal (`also`: to further ones) or a complaint was sent on that day. */
  z.object({
    ...stamp,
    type: z.literal('follow-up'),
    day: isoDate,
    request: RequestType,
    also: z.optional(z.array(RequestType)),
    letter,
    proof: z.optional(text),
  }),
  z.object({ ...stamp, type: z.literal('withdrawn'), day: isoDate }),
  z.object({ ...stamp, type: z.literal('closed') }),
  z.object({ ...stamp, type: z.literal('reopened') }),
  /** No bell rings before that day. */
  z.object({ ...stamp, type: z.literal('snoozed'), until: isoDate }),
  /** What the addressee is before the law, as the user says; the last one counts. */
  z.object({ ...stamp, type: z.literal('kind-said'), kind: z.enum(companyKinds) }),
  /** A step that has no letter was taken on that day, or an end of it was heard. */
  z.object({ ...stamp, type: z.literal('stepped'), day: isoDate, step: z.enum(notedSteps) }),
  /** The user's own note; it is never put into a letter. */
  z.object({ ...stamp, type: z.literal('noted'), text }),
  /** The company's answer, as the user pasted or opened it. */
  z.object({
    ...stamp,
    type: z.literal('reply'),
    day: isoDate,
    text,
    from: z.optional(text),
    subject: z.optional(text),
  }),
  /** A file saved with the case; `sha256` in lower-case hex, `size` in bytes. */
  z.object({
    ...stamp,
    type: z.literal('attached'),
    attachment: text,
    name: text,
    mediaType: text,
    size: z.number(),
    sha256: text,
  }),
  /** A recording was looked over (recordings/examine.ts). `wave`: its loudness in up to 400 steps, 0 to 100. */
  z.object({
    ...stamp,
    type: z.literal('examined'),
    name: text,
    size: z.number(),
    sha256: text,
    seconds: z.number(),
    channels: z.number(),
    voices: z.enum(['two', 'one', 'unclear']),
    /** Minutes noted for the call when it was looked over. */
    minutes: z.optional(z.number()),
    findings: z.array(z.object({ id: z.string(), at: z.optional(z.number()), until: z.optional(z.number()) })),
    wave: z.array(z.number()),
  }),
  /** The user's note on a moment of a recording, in seconds from its start. */
  z.object({ ...stamp, type: z.literal('marked'), sha256: text, second: z.number(), text }),
  /** How the user says a thing that was asked was answered (`answer-table.ts`); a later one for the same thing counts. */
  z.object({
    ...stamp,
    type: z.literal('judged'),
    item: text,
    mark: AnswerMark,
    quote: z.optional(text),
    reply: z.optional(text),
  }),
  /** Undoes an event of the case. */
  z.object({ ...stamp, type: z.literal('undone'), event: text }),
  /** The case was deleted: nothing else of it is stored, on any device. */
  z.object({ ...stamp, type: z.literal('deleted') }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;
export type EventType = CaseEvent['type'];

/** A case, built from its events. `events` are those that count, in order, without the undone ones. */
export interface Case extends CaseDraft {
  id: string;
  events: readonly CaseEvent[];
}

type Bare<E> = E extends CaseEvent ? Omit<E, 'id' | 'case' | 'order' | 'at'> : never;
/** A new event, before it has its place in a case. */
export type CaseNews = Bare<CaseEvent>;

/** A new event with everything but its order, which the store adds. Because of its id, adding it twice is the same as once. */
export function asEvent(caseId: string, news: CaseNews, now: Date, id: string = crypto.randomUUID()): CaseEvent {
  return { ...news, id, case: caseId, order: 0, at: now.toISOString() } as CaseEvent;
}
