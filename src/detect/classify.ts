import { collect } from '../core/collect.ts';
import { wordsFor } from '../words/given-words.ts';
import { findAddresses } from './addresses.ts';
import { isLongForm, isMessageForm } from './evidence.ts';
import { findImprint } from './imprint.ts';
import { findLinks } from './links.ts';
import { findNotices } from './notices.ts';
import { findPost } from './post.ts';
import { findPhones } from './phones.ts';
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

/** What kind of page it is, strongest first; `other` when nothing is certain. */
export function kindsOf(page: PageSnapshot): KindVerdict[] {
  const evidence = [...rules.values()].flatMap((rule) => rule.find(page, words.get(rule.id)?.() ?? {}));
  const sure = sumUp(evidence).filter(({ score }) => score >= CUT);
  if (sure.length === 0) return [{ kind: 'other', score: 0, reasons: [] }];
  return sure.toSorted((a, b) => b.score - a.score);
}

/** Forms for a message. On a contact page, also a form that asks many other things: its message field may come in a later step. */
function countForms({ forms }: PageSnapshot, kind: PageKind | undefined): number {
  const isForAsking = kind === 'contact' || kind === 'request_form';
  return forms.filter((form) => isMessageForm(form) || (isForAsking && isLongForm(form))).length;
}

/** Everything Tapeback concludes about a page; pure, and each finding has its quote. */
export function readVerdict(page: PageSnapshot, noticeWords: NoticeWords): Verdict {
  const kinds = kindsOf(page);
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    kinds,
    addresses: findAddresses(page, kinds[0]?.kind ?? 'other'),
    post: findPost(page, kinds[0]?.kind ?? 'other'),
    notices: findNotices(page, kinds, noticeWords),
    phones: findPhones(page),
    imprint: findImprint(page),
    siteName: page.siteName,
    structured: page.structured,
    alternates: page.alternates,
    links: findLinks(page),
    contactForms: countForms(page, kinds[0]?.kind),
    foreignFrames: page.frames.filter(({ foreign }) => foreign).map(({ src }) => new URL(src).host),
    truncated: page.truncated,
  };
}
