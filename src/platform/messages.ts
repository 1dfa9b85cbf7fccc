import * as z from 'zod/mini';
import type { Attachment } from '../cases/attachment.ts';
import type { Merged } from '../cases/union.ts';
import type { Unreadable } from '../cases/read.ts';
import { SavedCall } from '../cases/saved-call.ts';
import { CaseEvent, type Case } from '../cases/events.ts';
import type { RequestType } from '../cases/shape.ts';
import type { HeldAnswer } from './held-answers.ts';
import type { CaseSummary } from '../cases/summary.ts';
import type { OpenTape } from '../cases/tape.ts';
import type { FillOrder, FillReport, FormScan, ShowReport, UndoReport } from '../fields/shape.ts';
import type { PageText } from '../detect/page-text.ts';
import type { Verdict } from '../detect/shape.ts';
import type { Result } from '../core/result.ts';
import type { SiteSearch } from '../site-search/shape.ts';
import { BackupAttachment } from '../backup/format.ts';

const tabId = z.int().check(z.nonnegative());
const frame = z.int().check(z.nonnegative());
const short = z.string().check(z.maxLength(2000));

const value = z.object({
  key: z.string(),
  value: z.string(),
  short: z.optional(z.string()),
  time: z.optional(z.string()),
});
// Every key must be named: what a schema does not name gets lost on the way.
const order = z.object({
  url: z.string(),
  frame: z.optional(frame),
  values: z.array(value),
}) satisfies z.ZodMiniType<FillOrder>;

/** The case in which to note a fill, and what it needs to know for that. */
const FillNote = z.object({
  id: short,
  /** The fields' labels, by key. */
  labels: z.record(z.string(), z.string()),
  /** Fields that got the full letter and may take only its short form, and that form. */
  letter: z.optional(z.object({ fields: z.array(z.string()), short: z.string() })),
});
export type FillNote = z.infer<typeof FillNote>;

/** Every message that our own pages may send to the background, with its shape. */
export const BackgroundAsk = z.discriminatedUnion('type', [
  z.object({ type: z.literal('read-page'), tabId }),
  /** The page's text, for a reference number on one that thanks for a sent form. */
  z.object({ type: z.literal('page-text'), tabId }),
  /** The message that is open in the user's mailbox, or what is selected in a page. */
  z.object({ type: z.literal('open-message'), tabId }),
  z.object({ type: z.literal('scan-forms'), tabId, focused: z.optional(z.boolean()) }),
  z.object({ type: z.literal('open-statement'), tabId }),
  /** The user pressed "Find it on this site". `known`: the statements that the directory knows. */
  z.object({ type: z.literal('find-on-site'), tabId, known: z.array(short).check(z.maxLength(20)) }),
  z.object({ type: z.literal('find-progress'), tabId }),
  z.object({ type: z.literal('stop-finding'), tabId }),
  z.object({
    type: z.literal('fill-form'),
    tabId,
    order,
    note: z.optional(FillNote),
  }),
  /** Scrolls to a field of the form that was filled, by the name it has towards the user. */
  z.object({ type: z.literal('show-field'), tabId, label: short, frame: z.optional(frame) }),
  z.object({ type: z.literal('undo-fill'), tabId, frame: z.optional(frame) }),
  z.object({ type: z.literal('open-mail'), url: z.string().check(z.startsWith('mailto:')) }),
  z.object({
    type: z.literal('list-cases'),
    limit: z.int().check(z.positive(), z.maximum(10_000)),
    after: z.optional(short),
  }),
  z.object({ type: z.literal('read-case'), id: short }),
  z.object({ type: z.literal('company-cases'), host: short, companyId: z.optional(short) }),
  z.object({ type: z.literal('delete-case'), id: short }),
  z.object({ type: z.literal('add-to-case'), id: short, events: z.array(CaseEvent) }),
  z.object({ type: z.literal('keep-page'), tabId, id: short }),
  z.object({ type: z.literal('read-attachment'), id: short }),
  /** A file for a case, as a `data:` address in base64. */
  z.object({ type: z.literal('keep-attachment'), case: short, name: short, mediaType: short, data: z.string() }),
  z.object({ type: z.literal('search-cases'), text: short, limit: z.int().check(z.positive(), z.maximum(1000)) }),
  /** Notifications were allowed or not: what waits rings now. */
  z.object({ type: z.literal('bells-changed') }),
  z.object({
    type: z.literal('list-records'),
    limit: z.int().check(z.positive(), z.maximum(10_000)),
    after: z.optional(z.tuple([z.string(), z.string()])),
  }),
  z.object({ type: z.literal('merge-records'), records: z.array(z.unknown()) }),
  z.object({ type: z.literal('next-attachment'), after: z.optional(short) }),
  z.object({ type: z.literal('list-unreadable') }),
  /** A piece of an import, held in memory until all are there: a message has a largest size. */
  z.object({
    type: z.literal('import-piece'),
    id: short,
    n: z.int().check(z.nonnegative()),
    events: z.optional(z.array(z.unknown())),
    attachments: z.optional(z.array(BackupAttachment)),
    calls: z.optional(z.array(SavedCall)),
  }),
  z.object({
    type: z.literal('import-all'),
    id: short,
    pieces: z.int().check(z.nonnegative()),
    counts: z.enum(['here', 'there']),
  }),
  z.object({ type: z.literal('changed-days') }),
  z.object({ type: z.literal('missing-cases') }),
  z.object({ type: z.literal('list-old'), before: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) }),
  z.object({ type: z.literal('list-calls') }),
  /** Noted calls whose recordings may soon be gone. */
  z.object({ type: z.literal('list-tapes') }),
  z.object({ type: z.literal('save-call'), call: SavedCall }),
  z.object({ type: z.literal('delete-call'), id: short }),
  z.object({ type: z.literal('delete-all') }),
  z.object({ type: z.literal('watch-changed') }),
]);
export type BackgroundAsk = z.infer<typeof BackgroundAsk>;
export type AskType = BackgroundAsk['type'];
/** Each message by its type. */
export type Asks = { [T in AskType]: Extract<BackgroundAsk, { type: T }> };

/**
 * Why something did not work. `no-access`: the user did not click the icon on this page; `closed-page`: the browser lets no
 * extension read it; `page-error`: our script failed there; `storage`: storage failed.
 */
export type Why = 'no-access' | 'closed-page' | 'page-error' | 'storage' | 'bad-message';
export type Answer<T> = Result<T, Why>;
export type Failed = Extract<Answer<never>, { ok: false }>;

/** What the background answers to each message. */
export interface BackgroundReplies {
  'read-page': Verdict;
  'open-message': HeldAnswer & { likely?: { id: string; name: string; request: RequestType } };
  'page-text': PageText;
  'scan-forms': FormScan;
  /** The statement as read, where the access for that is there; `no-access` once it is open otherwise. */
  'open-statement': Verdict;
  /** Once the search has ended; `find-progress` tells meanwhile how far it is, and it may be asked for again. */
  'find-on-site': SiteSearch;
  'find-progress': SiteSearch;
  'stop-finding': SiteSearch;
  'fill-form': FillReport;
  'show-field': ShowReport;
  'undo-fill': UndoReport;
  'open-mail': null;
  /** In the order of lists; `total` counts all. */
  'list-cases': { cases: CaseSummary[]; total: number; unreadable: Unreadable[] };
  /** None where it is gone; `unreadable` names events of it that cannot be read. */
  'read-case': { one: Case | undefined; unreadable: Unreadable[] };
  /** The company's cases, and the case (of any company) whose letter was prepared last and not said to be sent. */
  'company-cases': { cases: CaseSummary[]; prepared: Case | undefined; tape: OpenTape | undefined };
  'delete-case': null;
  /** False when there is no such case; the first event of a new one is `drafted`. */
  'add-to-case': boolean;
  /** Whether there is a picture of the page as well. */
  'keep-page': { picture: boolean };
  /** Undefined when it is not there (any more). */
  'read-attachment': Attachment | undefined;
  /** The event that was noted; undefined when there is no such case. */
  'keep-attachment': CaseEvent | undefined;
  /** In the order of lists; `more` when there are further ones. */
  'search-cases': { cases: CaseSummary[]; more: boolean };
  'bells-changed': null;
  /** Events as they are stored, those of a newer version among them, by case and id. */
  'list-records': unknown[];
  'merge-records': Merged;
  /** One at a time; undefined after the last. */
  'next-attachment': Attachment | undefined;
  'list-unreadable': unknown[];
  'import-piece': null;
  /** Everything in one transaction; `storage` when a piece was lost with the worker or storage failed: nothing changed. */
  'import-all': Merged;
  /** The days of the oldest and newest change. */
  'changed-days': { oldest?: string; newest?: string };
  /** How many cases are gone that nobody deleted. */
  'missing-cases': number;
  /** Cases that are over and changed last before a day. */
  'list-old': CaseSummary[];
  'list-tapes': OpenTape[];
  'list-calls': { calls: SavedCall[]; unreadable: Unreadable[] };
  'save-call': null;
  'delete-call': null;
  'delete-all': null;
  'watch-changed': { watching: boolean };
}

/** The watcher's score for the page it stands in, the one message pages may send. */
export const WatchScore = z.object({ type: z.literal('watch/score'), score: z.number() });
