import * as z from 'zod/mini';
import { companyKinds, type CompanyKind } from '../core/company-kind.ts';
import { Lack } from './answer-table.ts';
import { reasons } from '../letters/shape.ts';
import type { CaseFile } from './file-shape.ts';
import { requestTypes } from './request-types.ts';

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What the user asks for: `request-types.ts`. */
export const RequestType = z.enum(requestTypes);
export type RequestType = z.infer<typeof RequestType>;

/** Why a company says it records calls. `unstated`: it records, but that sentence gives no reason. */
export const Purpose = z.enum([
  'evidence',
  'complaints',
  'quality',
  'training',
  'ai',
  'fraud',
  'legal',
  'debt',
  'emergency',
  'unstated',
]);
export type Purpose = z.infer<typeof Purpose>;

/** The facts that help a company find one call (letters need date, time window with zone and one number). */
export const Call = z.object({
  date: z.string(),
  /** HH:MM, the window in which the call began. */
  from: z.string(),
  to: z.string(),
  /** IANA name, for example Europe/Amsterdam. */
  zone: z.string(),
  direction: z.enum(['outgoing', 'incoming']),
  companyNumber: z.optional(z.string()),
  ownNumber: z.optional(z.string()),
  /** The user's number was withheld. */
  withheld: z.optional(z.boolean()),
  customerNumber: z.optional(z.string()),
  caseNumber: z.optional(z.string()),
  /** One line. */
  topic: z.optional(z.string()),
  /** What the voice said about recording, as the user remembers it. */
  announced: z.optional(z.string()),
  /** Reasons for recording that the voice gave. */
  heard: z.optional(z.array(Purpose)),
  /** `nothing`: the user says that nothing was announced; `forgotten`: the user does not remember. Letters never confuse the two. */
  notHeard: z.optional(z.enum(['nothing', 'forgotten'])),
  /** The user says that it was recorded although they had objected on this day: in a letter, or in the call itself. */
  objectedOn: z.optional(z.string()),
  /** First name or code the agent gave ("introduced as"). */
  agent: z.optional(z.string()),
  /** How long it took, roughly. */
  minutes: z.optional(z.number()),
});
export type Call = z.infer<typeof Call>;

/** Who the data subject is, as the company knows them. Stored only in this browser. */
export const Profile = z.object({
  version: z.literal(1),
  name: z.string(),
  email: z.string(),
  phone: z.optional(z.string()),
  street: z.optional(z.string()),
  houseNumber: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  city: z.optional(z.string()),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
});
export type Profile = z.infer<typeof Profile>;

/** What only the user can say; each is a tick or a sentence by the user, never assumed. */
export const Statements = z.object({
  /** Objection: why it matters in the user's own situation, at least 20 characters unless a reason is ticked (art. 21(1) GDPR). */
  situation: z.optional(z.string()),
  /** Reasons of the user's own that were ticked (letters/shape.ts); they stand before `situation` in the letter. */
  reasons: z.optional(z.array(z.enum(reasons))),
  /** The number the user calls from, and the customer number, for an objection to future calls. */
  ownNumber: z.optional(z.string()),
  customerNumber: z.optional(z.string()),
  /** The recording is needed for a legal claim (art. 18(1)(c) GDPR). */
  needsForDispute: z.optional(z.boolean()),
  /** Whatever ends in erasure: the letter does not ask for a copy first. */
  withoutCopy: z.optional(z.boolean()),
  /** Erasure without a copy: the user has one or does not need it. */
  hasCopyOrNeedsNone: z.optional(z.boolean()),
  /** The dispute in one line, shown after "for a legal claim". */
  dispute: z.optional(z.string()),
  /** The user contests that a note or transcript is right (art. 18(1)(a) GDPR). */
  contestsAccuracy: z.optional(z.boolean()),
  /** The user was not told about the recording; without the tick the letter asks what was announced. */
  wasNotTold: z.optional(z.boolean()),
  /** Purposes that an objection, a withdrawal or an erasure covers; training, quality and analysis if none is chosen. */
  purposes: z.optional(z.array(Purpose)),
  /** Rectification: the wrong passage, and how it should read. */
  wrongPassage: z.optional(z.string()),
  correctWording: z.optional(z.string()),
  /** Name of the person for whom the user writes, with their mandate; as a parent or guardian if `asParent`. */
  onBehalfOf: z.optional(z.string()),
  asParent: z.optional(z.boolean()),
  /** How the company knows that person: address, e-mail, customer number. */
  knownAs: z.optional(z.string()),
  /** Arguments (src/arguments) that the user unticked. */
  withoutArguments: z.optional(z.array(z.string())),
  /** The letter asks what a standard answer does not cover. */
  hardQuestions: z.optional(z.boolean()),
});
export type Statements = z.infer<typeof Statements>;

/** What a follow-up builds on: the first letter, and what happened since. Days are calendar days. */
export const FollowUp = z.object({
  /** Subject of the first letter, as it was sent. */
  subject: z.string(),
  /** Requests of the first letter. */
  requests: z.array(RequestType),
  sent: isoDate,
  /** The day it arrived, if not the day it was sent. */
  received: z.optional(isoDate),
  /** Proof of sending in the user's words: "registered post 3SABC123". */
  proof: z.optional(z.string()),
  /** Day the company answered, refused or asked for something. */
  answered: z.optional(isoDate),
  /** Day of its first answer, if that is not the last one: it decides whether the answer was late. */
  firstAnswered: z.optional(isoDate),
  /** The day the company said that it needs longer. */
  extended: z.optional(isoDate),
  /** Day the company confirmed that the letter arrived. */
  acknowledged: z.optional(isoDate),
  /** The company's own reference. */
  reference: z.optional(z.string()),
  /** What is missing from a partial answer, in the user's words. */
  missing: z.optional(z.string()),
  /** What was asked and not given, by the table of what they answered. */
  lacking: z.optional(z.array(Lack)),
  /** The same as a table, in the letter's language, for letters to others than the company. */
  table: z.optional(z.string()),
  /** Day the reminder was sent. */
  reminded: z.optional(isoDate),
  /** Proof of sending the reminder, in the user's words. */
  remindedProof: z.optional(z.string()),
  /** Later calls that were recorded although the user had objected: the day of each, and of the objection. */
  recorded: z.optional(z.array(z.object({ date: isoDate, objected: isoDate }))),
  /** What is missing from the recording they sent: texts such as "4:07", one-sided or not, and lines of times. */
  recording: z.optional(
    z.object({
      length: z.string(),
      /** Minutes noted, where the recording is clearly shorter. */
      minutes: z.optional(z.number()),
      oneSided: z.boolean(),
      /** It begins or ends in the middle of speech. */
      cutOff: z.boolean(),
      /** "2:15–2:23", a line each: silent, muted or perhaps put together. */
      gaps: z.string(),
      /** "3:12 what the user wrote", a line each. */
      marks: z.string(),
    }),
  ),
  /** What the company's statement says against its answer that the recording is gone (against-erased.ts). */
  kept: z.optional(
    z.object({
      words: z.string(),
      url: z.string(),
      /** The day it was read, the last day of that time, and the day the company had the request. */
      read: isoDate,
      until: isoDate,
      received: isoDate,
      isFirm: z.boolean(),
    }),
  ),
  /** E-mail address of the data protection officer, who gets a copy. */
  officer: z.optional(z.string()),
  /** The court as the user names it, for a petition. */
  court: z.optional(z.string()),
  /** The authority that the user chose, where a law has several. */
  authority: z.optional(z.string()),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Where an address came from: shown next to it, stored with the case. */
export const Addressee = z.object({
  companyId: z.optional(z.string()),
  name: z.string(),
  host: z.string(),
  /** What it is before the law: from the directory, or as the user said; missing where neither knows. */
  kind: z.optional(z.enum(companyKinds)),
  email: z.optional(z.string()),
  /** The postal address, line by line, if the letter goes there. */
  post: z.optional(z.array(z.string())),
  /** The source of the postal address, if it differs from the other address's source; `general`: the whole house's. */
  postFrom: z.optional(
    z.object({ source: z.string(), date: z.optional(z.string()), general: z.optional(z.boolean()) }),
  ),
  /** `directory`, `page` for an address the user confirmed from a page, or `own` for one they typed. */
  origin: z.optional(z.enum(['directory', 'page', 'own'])),
  /** The e-mail address is the data protection officer's. */
  dpo: z.optional(z.boolean()),
  /** The data protection officer's own address, where the letter goes to another: seen on that page, on that day. */
  officer: z.optional(z.object({ email: z.string(), url: z.optional(z.string()), date: z.optional(z.string()) })),
  /** Page it was seen on. */
  url: z.optional(z.string()),
  source: z.optional(z.string()),
  /** How reliable the source is (directory/shape.ts). */
  quality: z.optional(z.string()),
  /** Day the address was changed or seen. */
  date: z.optional(z.string()),
});
export type Addressee = z.infer<typeof Addressee>;

/** Everything a letter is made of. Plain data: the same input gives the same letter. */
export interface ComposeInput {
  request: RequestType;
  /** Further requests in the same letter (requests.ts says which may go together). */
  also?: readonly RequestType[];
  /** Letter language, a folder of src/letters. */
  language: string;
  /** A file of src/jurisdictions. */
  jurisdiction: string;
  /** The calendar whose holidays move the due day (a file of src/jurisdictions/holidays); by default the jurisdiction's own. */
  calendar?: string;
  company: {
    name: string;
    /** Unknown where missing. Emergency services, police and courts have laws of their own: no letter. */
    kind?: CompanyKind;
    /** Day of its own policy that says it records calls. */
    policyDay?: string;
  };
  profile: Omit<Profile, 'version'>;
  call?: Call;
  /** Further calls of the same person with the same company, listed separately; at most four. */
  moreCalls?: readonly Call[];
  /** Purposes heard on the phone or read on the page. */
  purposes: readonly Purpose[];
  statements: Statements;
  /** The company's country requires consent or an announcement before a call is recorded; by default what the law says. */
  consentCountry?: boolean;
  /** What a follow-up letter builds on; every follow-up needs it, and no other letter has it. */
  followUp?: FollowUp;
  /** What the whole case holds, for a complaint, a last letter, a paper for the court. */
  file?: CaseFile;
  today: string;
}

/** A finished letter: the full form, and a short form of the same request for channels with little room. Plain text, LF lines. */
export interface Letter {
  subject: string;
  full: string;
  short: string;
}

/** A change to the letter's text that fixes what a check found; the interface offers it. */
export interface CheckFix {
  /** `remove` takes out each text, `replace` puts another in its place. */
  do: 'remove' | 'replace';
  /** Texts exactly as in the letter, with their replacements (empty for `remove`). */
  texts: readonly { found: string; by: string }[];
}

/** `stop` prevents sending, `warn` only asks the user to look. */
export interface CheckResult {
  /** The check's id. */
  id: string;
  level: 'stop' | 'warn';
  /** The message in English; other languages have it under `checks/<id>` in their labels. */
  english: string;
  /** Words for the message's `{blanks}`. */
  values?: Record<string, string>;
  fix?: CheckFix;
}

/** What a check examines: the letter as the user left it, and what it was made from. */
export interface CheckInput {
  input: ComposeInput;
  subject: string;
  body: string;
  /** Cases that are still open, to recognise a second letter about the same call. */
  openCases?: readonly OpenCase[];
}

/** The parts of an open case that a check needs. `sent` is a calendar day. */
export interface OpenCase {
  id: string;
  company: string;
  request: RequestType;
  call?: Call;
  sent: string;
}

/** ONE FILE PER CHECK in cases/checks. */
export interface PreSendCheck {
  id: string;
  /** The message to the user, with `{blanks}`. */
  english: string;
  /** What is wrong, if anything: its level, and values for the blanks. */
  run(check: CheckInput): Pick<CheckResult, 'level' | 'values' | 'fix'> | undefined;
}
