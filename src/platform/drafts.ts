import * as z from 'zod/mini';
import { companyKinds } from '../core/company-kind.ts';
import { Addressee, Call, Purpose, RequestType, Statements } from '../cases/shape.ts';
import { item, type Item, type Kind } from './storage.ts';

const steps = ['home', 'letter', 'fill', 'done'] as const;
/** The screen the user was on: reopening the popup goes on there. */
export type Step = (typeof steps)[number];
/** Drafts of earlier versions may stand on the questions that came before the letter; these are on its screen now. */
const Step = z.pipe(
  z.enum([...steps, 'details', 'you']),
  z.transform((step): Step => (step === 'details' || step === 'you' ? 'letter' : step)),
);

/** Letter text as the user left it, by form; what is missing is as composed. */
export const Edits = z.object({
  subject: z.optional(z.string()),
  full: z.optional(z.string()),
  short: z.optional(z.string()),
});
export type Edits = z.infer<typeof Edits>;

/** What was (about to be) done with the letter, written down before it is done: the popup may vanish in the act. */
const Delivered = z.object({
  /** A file of src/channels. */
  channel: z.string(),
  caseId: z.string(),
  form: z.enum(['full', 'short', 'none']),
  url: z.string(),
  at: z.string(),
  /** Labels of the form's fields that took the text; with the text, those that did not. */
  filled: z.optional(z.array(z.string())),
  missed: z.optional(z.array(z.object({ label: z.string(), value: z.string() }))),
  /** Labels of the fields that are left to the user. */
  yours: z.optional(z.array(z.string())),
  /** The frame of the page that was filled; the page itself when not given. */
  frame: z.optional(z.number()),
});
export type Delivered = z.infer<typeof Delivered>;

/** A call of the letter; the id is that of the noted call it is or will be. */
const DraftCall = z.object({ id: z.string(), call: Call });
export type DraftCall = z.infer<typeof DraftCall>;

/** An unfinished request for one company, saved at every change. */
export const Draft = z.object({
  version: z.literal(1),
  step: Step,
  addressee: z.optional(Addressee),
  /** Where in the directory the addressee is found again, for a company chosen without a site (directory/by-key.ts). */
  companyKey: z.optional(z.string()),
  /** What the company is before the law, as the user says; else the directory's word counts. */
  kind: z.optional(z.enum(companyKinds)),
  /** The company's e-mail address as typed so far. */
  address: z.optional(z.string()),
  request: z.optional(RequestType),
  /** Further requests in the same letter. */
  also: z.optional(z.array(RequestType)),
  /** Reasons for recording as the user corrected them; else those of the page and of the calls count. */
  purposes: z.optional(z.array(Purpose)),
  /** The one call of drafts made before a letter could name several. */
  call: z.optional(Call),
  calls: z.optional(z.array(DraftCall)),
  statements: Statements,
  language: z.optional(z.string()),
  edits: Edits,
  delivered: z.optional(Delivered),
});
export type Draft = z.infer<typeof Draft>;

export const emptyDraft: Draft = { version: 1, step: 'home', statements: {}, edits: {} };

/** Stands for a call that was not noted before. */
export const NEW_CALL = 'new';

/** The calls the letter is about, as far as they were chosen or described. */
export function callsOf({ calls, call }: Draft): DraftCall[] {
  return calls ?? (call ? [{ id: NEW_CALL, call }] : []);
}

export const draftKind: Kind<Draft> = { key: 'draft:', schema: Draft, fallback: emptyDraft, inBackup: 'missing' };

/** The draft for a company or host; in a private window it lives in memory and is gone with the browser. */
export function draftItem(subject: string, isPrivate: boolean): Item<Draft> {
  return item(draftKind, isPrivate ? 'session' : 'local', subject);
}

/** Throws away the drafts of one case among those of some subjects; a newer draft, of another letter, stays. */
export async function dropDrafts(subjects: readonly string[], caseId: string): Promise<void> {
  for (const stored of [...new Set(subjects)].map((subject) => draftItem(subject, false)))
    if ((await stored.get()).delivered?.caseId === caseId) await stored.remove();
}
