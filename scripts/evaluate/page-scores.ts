import type { Verdict } from '../../src/detect/shape.ts';
import { rates, round } from './table.ts';

type Row = Record<string, string>;

/** A page as labelled, and what the reader made of it. */
export interface Read {
  row: Row;
  verdict: Verdict;
  kind: string;
  /** What the document's links are relative to: a `<base>`, where it has one. */
  base: string;
  /** The addresses of all its links in Chromium. */
  links: readonly string[];
}

/** What addresses are judged by. */
export type Judged = Pick<Read, 'row' | 'verdict'>;

/** Rows of the gold tables. */
export interface Gold {
  contacts: Row[];
  links: Row[];
  recordings: Row[];
}

// For scoring, a request form is a privacy contact, and what a user cannot use is "other".
const counted: Record<string, string> = {
  request_form: 'privacy_contact',
  terms: 'other',
  cookie_notice: 'other',
  login_wall: 'other',
};

/** A page's kind as scores count it. */
export function kindOf(verdict: Verdict): string {
  const kind = verdict.kinds[0]?.kind ?? 'other';
  return counted[kind] ?? kind;
}

function kindRates(pages: readonly Read[], lenient: boolean) {
  const gold = (one: Read) =>
    lenient && (one.row.also_ok ?? '').split(';').includes(one.kind) ? one.kind : (one.row.label ?? '');
  const kinds = ['contact', 'privacy_policy', 'privacy_contact', 'other'];
  return Object.fromEntries(
    kinds.map((kind) => {
      const right = pages.filter((one) => one.kind === kind && gold(one) === kind).length;
      const found = pages.filter((one) => one.kind === kind).length;
      return [kind, rates(right, found, pages.filter((one) => gold(one) === kind).length)];
    }),
  );
}

/** The addresses that are offered for requests, the first first. */
export const offeredOn = ({ verdict }: Judged) =>
  verdict.addresses.filter(({ role }) => role !== 'general').map(({ email }) => email);

/** The addresses that are right on a page: those for privacy or, where it has none, those it names for requests. */
export function rightAddresses({ row }: Judged, contacts: readonly Row[]): string[] {
  const goldOf = (role: string) =>
    contacts.filter((one) => one.file === row.file && one.role === role).map(({ email = '' }) => email.toLowerCase());
  const privacy = goldOf('privacy');
  return privacy.length > 0 ? privacy : goldOf('rights');
}

/** Whether an address is one of the company's own, right or not. */
const isOwn = ({ row }: Judged, email: string, contacts: readonly Row[]) =>
  contacts.some(
    (one) =>
      one.file === row.file && /^(privacy|rights|general)$/.test(one.role ?? '') && one.email?.toLowerCase() === email,
  );

/** The first address offered is somebody else's. */
export const isWrongCompany = (one: Judged, contacts: readonly Row[]) => {
  const [first] = offeredOn(one);
  return first !== undefined && !isOwn(one, first, contacts);
};

/** A statement, or a page that names an address for requests. */
export const isAsked = (one: Judged, contacts: readonly Row[]) =>
  (one.row.label ?? '').startsWith('privacy_') || rightAddresses(one, contacts).length > 0;

export function addressScores(pages: readonly Judged[], contacts: readonly Row[]) {
  const asked = pages.filter((one) => isAsked(one, contacts));
  const named = asked.filter((one) => rightAddresses(one, contacts).length > 0);
  const rightAmong = (most: number) =>
    named.filter((one) => {
      const offered = offeredOn(one).slice(0, most);
      return rightAddresses(one, contacts).some((email) => offered.includes(email));
    }).length;
  return {
    top1: round(rightAmong(1) / Math.max(1, named.length)),
    top3: round(rightAmong(3) / Math.max(1, named.length)),
    wrongCompany: round(asked.filter((one) => isWrongCompany(one, contacts)).length / Math.max(1, asked.length)),
    n: named.length,
  };
}

/** A labelled link as the page's document resolves it. */
export const absoluteOn = ({ base }: Read, href: string): string =>
  URL.canParse(href, base) ? new URL(href, base).href : href;

/** Links of a labelled page, found and wanted; only pages with a row of links are judged. */
export function linksOf(one: Read, links: readonly Row[], { wanted, found }: LinkKind) {
  const rows = links.filter((row) => row.file === one.row.file);
  const gold = new Set(rows.filter((row) => wanted.test(row.role ?? '')).map((row) => absoluteOn(one, row.href ?? '')));
  const labelled = new Set(rows.map((row) => absoluteOn(one, row.href ?? '')));
  return { gold, offered: found(one.verdict).filter((href) => labelled.has(href)) };
}

interface LinkKind {
  wanted: RegExp;
  found: (verdict: Verdict) => string[];
}

/** The kinds of link that are labelled, and where the reader puts them. */
export const linkKinds = {
  ownPolicy: { wanted: /^own_policy$/, found: ({ links }) => links.ownPolicy.map(({ href }) => href) },
  requestForm: { wanted: /^dsr/, found: ({ links }) => links.requestForm.map(({ href }) => href) },
} satisfies Record<string, LinkKind>;

function linkRates(pages: readonly Read[], links: readonly Row[], kind: LinkKind) {
  const all = pages.map((one) => linksOf(one, links, kind));
  const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + count(one), 0);
  return rates(
    sum(({ gold, offered }) => offered.filter((href) => gold.has(href)).length),
    sum(({ offered }) => offered.length),
    sum(({ gold }) => gold.size),
  );
}

/** The notices taken for the site's own. */
export const ownNotices = ({ verdict }: Read) => verdict.notices.filter((notice) => notice.own);
/** Whether the page is labelled as bearing a notice of its own. */
export const isOwnPage = ({ row }: Read, recordings: readonly Row[]) =>
  recordings.some(({ file, value }) => file === row.file && value === 'own_notice');

function noticeCounts(pages: readonly Read[], recordings: readonly Row[]) {
  const says = (one: Read) => ownNotices(one).length > 0;
  const own = pages.filter((one) => isOwnPage(one, recordings));
  const found = own.filter(says).length;
  return { found, missed: own.length - found, false: pages.filter(says).length - found };
}

/** Scores of some pages, each of which may be found in the gold tables or not. */
export function summary(pages: readonly Read[], { contacts, links, recordings }: Gold) {
  return {
    kinds: kindRates(pages, false),
    kindsLenient: kindRates(pages, true),
    addresses: addressScores(pages, contacts),
    links: {
      ownPolicy: linkRates(pages, links, linkKinds.ownPolicy),
      requestForm: linkRates(pages, links, linkKinds.requestForm),
    },
    notices: noticeCounts(pages, recordings),
  };
}
