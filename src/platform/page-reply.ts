import * as z from 'zod/mini';
import { Purpose } from '../cases/shape.ts';
import type { FillReport, FormScan, LeftField, UndoReport } from '../fields/shape.ts';
import type { PageText } from '../detect/page-text.ts';
import type {
  Alternate,
  Evidence,
  FoundAddress,
  FoundLink,
  FoundPhone,
  FoundPost,
  KindVerdict,
  PageKind,
  Place,
  RecordingNotice,
  Verdict,
} from '../detect/shape.ts';
import type { SearchedPage, SiteSearch, SoughtPage, Trouble } from '../site-search/shape.ts';
import type { PageMessage, PageMessages } from './page-messages.ts';

// What comes out of a page is checked again here: the script is ours, but it stands in somebody else's process.
const text = z.string().check(z.maxLength(2000));
const list = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(500));

const kind = z.enum([
  'contact',
  'privacy_policy',
  'privacy_contact',
  'request_form',
  'terms',
  'cookie_notice',
  'login_wall',
  'other',
]) satisfies z.ZodMiniType<PageKind>;

const place = z.enum([
  'url',
  'title',
  'heading',
  'text',
  'link',
  'form',
  'meta',
  'frame',
]) satisfies z.ZodMiniType<Place>;

const evidence = z.object({ kind, weight: z.number(), where: place, quote: text }) satisfies z.ZodMiniType<Evidence>;

const kindVerdict = z.object({
  kind,
  score: z.number(),
  reasons: list(evidence),
}) satisfies z.ZodMiniType<KindVerdict>;

const address = z.object({
  email: z.string().check(z.maxLength(254)),
  role: z.enum(['privacy', 'rights', 'general']),
  dpo: z.boolean(),
  score: z.number(),
  quote: text,
  linked: z.optional(z.string().check(z.maxLength(254))),
  hidden: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<FoundAddress>;

const post = z.object({
  lines: z.array(text).check(z.maxLength(12)),
  role: z.enum(['privacy', 'general']),
  score: z.number(),
  quote: text,
}) satisfies z.ZodMiniType<FoundPost>;

const notice = z.object({
  sentence: text,
  lang: z.string().check(z.maxLength(35)),
  purposes: list(z.union([Purpose, z.literal('other')])),
  retention: z.optional(z.string().check(z.maxLength(160))),
  sure: z.number(),
  own: z.boolean(),
}) satisfies z.ZodMiniType<RecordingNotice>;

const link = z.object({
  href: text,
  text,
  score: z.number(),
  hidden: z.optional(z.boolean()),
  elsewhere: z.optional(text),
}) satisfies z.ZodMiniType<FoundLink>;

const phone = z.object({
  number: z.string().check(z.maxLength(40)),
  quote: text,
  customerService: z.boolean(),
}) satisfies z.ZodMiniType<FoundPhone>;

const alternate = z.object({ lang: text, href: text }) satisfies z.ZodMiniType<Alternate>;

const verdict = z.object({
  url: z.string(),
  title: text,
  siteName: text,
  lang: text,
  kinds: list(kindVerdict),
  addresses: list(address),
  post: list(post),
  notices: list(notice),
  speaksOfRecording: z.boolean(),
  phones: list(phone),
  imprint: list(text),
  structured: z.array(z.string().check(z.maxLength(20_000))).check(z.maxLength(5)),
  alternates: list(alternate),
  links: z.object({ ownPolicy: list(link), requestForm: list(link) }),
  contactForms: z.number(),
  foreignFrames: list(text),
  truncated: z.boolean(),
}) satisfies z.ZodMiniType<Verdict>;

const candidate = {
  url: text,
  sought: z.enum(['statement', 'rights', 'contact', 'imprint']) satisfies z.ZodMiniType<SoughtPage>,
};

const trouble = z.enum([
  'elsewhere',
  'sends-on',
  'forbidden',
  'offline',
  'missing',
  'refused',
  'log-in',
  'not-html',
  'too-big',
  'too-slow',
  'drawn',
  'stopped',
]) satisfies z.ZodMiniType<Trouble>;

const searched = z.discriminatedUnion('state', [
  z.object({ ...candidate, state: z.literal('loading') }),
  z.object({ ...candidate, state: z.literal('read'), verdict }),
  z.object({ ...candidate, state: z.literal('failed'), why: trouble }),
]) satisfies z.ZodMiniType<SearchedPage>;

const search = z.object({
  state: z.enum(['none', 'running', 'done', 'stopped']),
  pages: z.array(searched).check(z.maxLength(50)),
}) satisfies z.ZodMiniType<SiteSearch>;

const field = z.object({
  key: text,
  role: text,
  label: text,
  required: z.boolean(),
  maxLength: z.optional(z.number()),
  option: z.optional(text),
  choices: z.optional(z.record(text, text)),
  unsure: z.optional(z.boolean()),
  part: z.optional(z.enum(['day', 'month', 'year', 'hour', 'minute', 'country-code', 'national'])),
});

const left = z.object({
  label: text,
  why: z.enum([
    'consent',
    'captcha',
    'file',
    'password',
    'payment',
    'identity',
    'search',
    'newsletter',
    'hidden',
    'filled',
    'unknown',
  ]),
  required: z.boolean(),
}) satisfies z.ZodMiniType<LeftField>;

const form = z.object({
  fields: list(field),
  left: list(left),
  hasMessage: z.boolean(),
  here: z.optional(z.boolean()),
});
const scan = z.object({
  url: z.string(),
  forms: list(form),
  steps: list(form),
  foreignFrames: list(text),
  inPart: z.optional(z.boolean()),
  frameAddresses: z.optional(list(text)),
}) satisfies z.ZodMiniType<FormScan>;

const report = z.union([
  z.object({
    ok: z.literal(true),
    kept: list(text),
    notKept: list(z.object({ key: text, label: text, why: z.enum(['gone', 'hidden', 'not-kept', 'too-long']) })),
    short: z.optional(list(text)),
  }),
  z.object({ ok: z.literal(false), why: z.literal('page-changed') }),
]) satisfies z.ZodMiniType<FillReport>;

const pageText = z.object({
  url: text,
  title: text,
  text: z.string().check(z.maxLength(20_000)),
}) satisfies z.ZodMiniType<PageText>;

const undo = z.object({ restored: z.number() }) satisfies z.ZodMiniType<UndoReport>;

/** The shape of each answer a content script may give. */
export const pageReplies: { [T in PageMessage]: z.ZodMiniType<PageMessages[T]['reply']> } = {
  'page/read': verdict,
  'page/text': pageText,
  'page/find': search,
  'page/find-progress': search,
  'page/stop-finding': search,
  'page/scan': scan,
  'page/fill': report,
  'page/show': z.object({ shown: z.boolean() }),
  'page/undo': undo,
};
