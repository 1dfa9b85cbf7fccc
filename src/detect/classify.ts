import { collect } from '../core/collect.ts';
import { finish, type Steps } from '../core/steps.ts';
import { wordsFor } from '../words/given-words.ts';
import { findAddresses } from './addresses.ts';
import { isLongForm, isMessageForm } from './evidence.ts';
import { imprintSteps } from './imprint.ts';
import { linkSteps } from './links.ts';
import { noticeSteps } from './notices.ts';
import { findPost } from './post.ts';
import { phoneSteps } from './phones.ts';
import type { DetectorRule, Evidence, KindVerdict, NoticeWords, PageKind, PageSnapshot, Verdict } from './shape.ts';

/** Every rule by id. To add one, copy another rule. */
export const rules: ReadonlyMap<string, DetectorRule> = collect(
  import.meta.glob<DetectorRule>('./rules/*.ts', { eager: true, import: 'default' }),
);

const words = new Map([...rules.values()].map((rule) => [rule.id, wordsFor(`detect/${rule.id}`, rule.english)]));

/** A kind that scores less is ignored. */
const CUT = 3;

function sumUp(evidence: readonly Evidence[]): KindVerdict[] {
  const byKind = new Map<PageKind, Evidence[]>();
  for (const one of evidence) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  return [...byKind].map(([kind, reasons]) => ({
    kind,
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons: reasons.toSorted((a, b) => b.weight - a.weight),
  }));
}

/** What the page is, strongest first, a rule a step; `other` when nothing is sure. */
function* kindSteps(page: PageSnapshot): Steps<KindVerdict[]> {
  const evidence: Evidence[] = [];
  for (const rule of rules.values()) {
    evidence.push(...rule.find(page, words.get(rule.id)?.() ?? {}));
    yield;
  }
  const sure = sumUp(evidence).filter(({ score }) => score >= CUT);
  if (sure.length === 0) return [{ kind: 'other', score: 0, reasons: [] }];
  return sure.toSorted((a, b) => b.score - a.score);
}

/** The same at once. */
export const kindsOf = (page: PageSnapshot): KindVerdict[] => finish(kindSteps(page));

/** Forms for a message; on a page for writing to the company also one that asks much else, whose message may come a step later. */
function countForms({ forms }: PageSnapshot, kind: PageKind): number {
  const isForAsking = kind === 'contact' || kind === 'request_form';
  return forms.filter((form) => isMessageForm(form) || (isForAsking && isLongForm(form))).length;
}

type Rest = Pick<Verdict, 'links' | 'phones' | 'imprint' | 'post'>;

/** What nobody is told of a page that nobody asked about. */
const NO_REST: Rest = { links: { ownPolicy: [], requestForm: [] }, phones: [], imprint: [], post: [] };

function* restSteps(page: PageSnapshot, kind: PageKind): Steps<Rest> {
  const links = yield* linkSteps(page);
  const phones = yield* phoneSteps(page);
  const imprint = yield* imprintSteps(page);
  return { links, phones, imprint, post: findPost(page, kind) };
}

/**
 * Everything Tapeback makes of a page, in steps; pure, and each finding carries its quote. Unasked, only its kinds, addresses
 * and notices.
 */
export function* verdictSteps(page: PageSnapshot, noticeWords: NoticeWords, unasked = false): Steps<Verdict> {
  const kinds = yield* kindSteps(page);
  const kind = kinds[0]?.kind ?? 'other';
  const addresses = findAddresses(page, kind);
  yield;
  const { notices, speaks } = yield* noticeSteps(page, kinds, noticeWords);
  const rest = unasked ? NO_REST : yield* restSteps(page, kind);
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    kinds,
    addresses,
    notices,
    speaksOfRecording: speaks,
    siteName: page.siteName,
    structured: page.structured,
    alternates: page.alternates,
    ...rest,
    contactForms: countForms(page, kind),
    foreignFrames: page.frames.filter(({ foreign }) => foreign).map(({ src }) => new URL(src).host),
    truncated: page.truncated,
  };
}

/** The same at once. */
export const readVerdict = (page: PageSnapshot, noticeWords: NoticeWords): Verdict =>
  finish(verdictSteps(page, noticeWords));
