import * as z from 'zod/mini';
import { requestTypes } from './request-types.ts';

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What the user asks for: `request-types.ts`. */
export const RequestType = z.enum(requestTypes);
export type RequestType = z.infer<typeof RequestType>;

/** Why a company says it records calls. `unstated`: it records, and gives no reason in that sentence. */
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

/** The facts by which a company finds one call (letters need date, time window with zone and one number). */
export const Call = z.object({
  date: z.string(),
  /** HH:MM, the window the call began in. */
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
  /** `nothing`: the user says that nothing was announced; `forgotten`: they do not remember. Never to be mixed up in a letter. */
  notHeard: z.optional(z.enum(['nothing', 'forgotten'])),
  /** First name or code the agent gave ("introduced as"). */
  agent: z.optional(z.string()),
  /** How long it took, roughly. */
  minutes: z.optional(z.number()),
});
export type Call = z.infer<typeof Call>;

/** Who the data subject is, as the company knows them. Kept in this browser only. */
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

/** What only the user can say; each is a tick or a sentence of their own, never assumed. */
export const Statements = z.object({
  /** Objection: why it matters in the user's own situation, at least 20 characters (art. 21(1) GDPR). */
  situation: z.optional(z.string()),
  /** The recording is needed for a legal claim (art. 18(1)(c) GDPR). */
  needsForDispute: z.optional(z.boolean()),
  /** Erasure: the user has the copy or does not need it. */
  hasCopyOrNeedsNone: z.optional(z.boolean()),
  /** The dispute in one line, shown after "for a legal claim". */
  dispute: z.optional(z.string()),
  /** The user contests that a note or transcript is right (art. 18(1)(a) GDPR). */
  contestsAccuracy: z.optional(z.boolean()),
  /** The user was not told of the recording; without the tick the letter asks what was announced. */
  wasNotTold: z.optional(z.boolean()),
  /** Purposes an objection, a withdrawal or an erasure is about; training, quality and analysis when none is chosen. */
  purposes: z.optional(z.array(Purpose)),
  /** Rectification: the passage that is wrong, and how it should read. */
  wrongPassage: z.optional(z.string()),
  correctWording: z.optional(z.string()),
  /** Name of the person the user writes for, with their mandate; as a parent or guardian when `asParent`. */
  onBehalfOf: z.optional(z.string()),
  asParent: z.optional(z.boolean()),
});
export type Statements = z.infer<typeof Statements>;

/** What a follow-up builds on: the first letter, and what came of it. Days are calendar days. */
export const FollowUp = z.object({
  /** Subject of the first letter, as it was sent. */
  subject: z.string(),
  /** Requests of the first letter. */
  requests: z.array(RequestType),
  sent: isoDate,
  /** Day it arrived, where that is not the day it was sent. */
  received: z.optional(isoDate),
  /** Proof of sending in the user's words: "registered post 3SABC123". */
  proof: z.optional(z.string()),
  /** Day the company answered, refused or asked for something. */
  answered: z.optional(isoDate),
  /** Day the company told that it takes longer. */
  extended: z.optional(isoDate),
  /** The company's own reference. */
  reference: z.optional(z.string()),
  /** What is missing from a partial answer, in the user's words. */
  missing: z.optional(z.string()),
  /** Day the reminder was sent. */
  reminded: z.optional(isoDate),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Where an address came from: shown beside it, kept with the case. */
export const Addressee = z.object({
  companyId: z.optional(z.string()),
  name: z.string(),
  host: z.string(),
  email: z.optional(z.string()),
  /** Postal address, line by line, where that is where it goes. */
  post: z.optional(z.array(z.string())),
  /** Where the postal address came from, where that is not where the other came from. */
  postFrom: z.optional(z.object({ source: z.string(), date: z.optional(z.string()) })),
  /** `directory`, `page` for an address the user confirmed from a page, or `own` for one they typed. */
  origin: z.optional(z.enum(['directory', 'page', 'own'])),
  /** The e-mail address is the data protection officer's. */
  dpo: z.optional(z.boolean()),
  /** Page it was seen on. */
  url: z.optional(z.string()),
  source: z.optional(z.string()),
  /** How far the source vouches for it (directory/shape.ts). */
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
  /** Whose holidays move the due day (a file of src/jurisdictions/holidays); the jurisdiction's own when not given. */
  calendar?: string;
  company: {
    name: string;
    /** Emergency services, police and courts have laws and forms of their own: no letter. */
    kind?: 'emergency' | 'police' | 'court';
  };
  profile: Omit<Profile, 'version'>;
  call?: Call;
  /** Further calls of the same person with the same company, named one by one; at most four. */
  moreCalls?: readonly Call[];
  /** Purposes heard on the phone or read on the page. */
  purposes: readonly Purpose[];
  statements: Statements;
  /** What a follow-up letter builds on; only follow-ups have it, and they need it. */
  followUp?: FollowUp;
  today: string;
}

/** A finished letter: the full form, and a short one of the same request for narrow channels. Plain text, LF lines. */
export interface Letter {
  subject: string;
  full: string;
  short: string;
}

/** A change of the letter's text that would mend what a check found; the interface offers it. */
export interface CheckFix {
  /** `remove` takes each text out, `replace` puts another in its place. */
  do: 'remove' | 'replace';
  /** Texts as they stand in the letter, with what comes in their place (nothing for `remove`). */
  texts: readonly { found: string; by: string }[];
}

/** `stop` keeps the letter from going out, `warn` only asks for a look. */
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

/** What a check looks at: the letter as the user left it, and what it was made of. */
export interface CheckInput {
  input: ComposeInput;
  subject: string;
  body: string;
  /** Cases that are still open, for telling a second letter about the same call. */
  openCases?: readonly OpenCase[];
}

/** As much of an open case as a check needs. `sent` is a calendar day. */
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
  /** What the user is told, with `{blanks}`. */
  english: string;
  /** What is wrong, if anything: its level, and words for the blanks. */
  run(check: CheckInput): Pick<CheckResult, 'level' | 'values' | 'fix'> | undefined;
}
