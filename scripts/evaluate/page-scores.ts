import type { Verdict } from '../../src/detect/shape.ts';
import type { Miss } from './misses.ts';
import { rates, round } from './table.ts';

type Row = Record<string, string>;

/** A page as labelled, and what the reader made of it. */
export interface Read {
  row: Row;
  verdict: Verdict;
  kind: string;
  /** What the document's links are relative to: a `<base>`, where it has one. */
  base: string;
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

const offeredOn = ({ verdict }: Judged) =>
  verdict.addresses.filter(({ role }) => role !== 'general').map(({ email }) => email);

/** The addresses that are right on a page: those for privacy or, where it has none, those it names for requests. */
function rightAddresses({ row }: Judged, contacts: readonly Row[]): string[] {
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

const isWrongCompany = (one: Judged, contacts: readonly Row[]) => {
  const [first] = offeredOn(one);
  return first !== undefined && !isOwn(one, first, contacts);
};

/** A statement, or a page that names an address for requests. */
const isAsked = (one: Judged, contacts: readonly Row[]) =>
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

function addressMisses(one: Read, contacts: readonly Row[]): Miss[] {
  const right = rightAddresses(one, contacts);
  const offered = offeredOn(one)[0] ?? 'none';
  if (!isAsked(one, contacts) || right.includes(offered) || (right.length === 0 && !isWrongCompany(one, contacts)))
    return [];
  const why = one.verdict.addresses
    .slice(0, 4)
    .map(({ email, role, score, quote }) => `${email} ${role} ${score} “${quote}”`);
  return [{ what: `${one.row.file} address: ${right.join(' or ') || 'none'} → ${offered}`, why: why.join('; ') }];
}

/** Links of a labelled page, found and wanted; only pages with a row of links are judged. */
function linksOf(one: Read, links: readonly Row[], { wanted, found }: LinkKind) {
  const rows = links.filter((row) => row.file === one.row.file);
  const absolute = (href: string) => (URL.canParse(href, one.base) ? new URL(href, one.base).href : href);
  const gold = new Set(rows.filter((row) => wanted.test(row.role ?? '')).map((row) => absolute(row.href ?? '')));
  const labelled = new Set(rows.map((row) => absolute(row.href ?? '')));
  return { gold, offered: found(one.verdict).filter((href) => labelled.has(href)) };
}

interface LinkKind {
  wanted: RegExp;
  found: (verdict: Verdict) => string[];
}

const linkKinds = {
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

const linkMisses = (one: Read, links: readonly Row[]): Miss[] =>
  Object.entries(linkKinds).flatMap(([name, kind]) => {
    const { gold, offered } = linksOf(one, links, kind);
    const textOf = (href: string) =>
      links.find((row) => row.file === one.row.file && href.endsWith(row.href ?? '-'))?.text;
    return [
      ...[...gold]
        .filter((href) => !offered.includes(href))
        .map((href) => ({ what: `${one.row.file} ${name}: missed ${href}`, href })),
      ...offered
        .filter((href) => !gold.has(href))
        .map((href) => ({ what: `${one.row.file} ${name}: false ${href}`, href })),
    ].map(({ what, href }) => ({ what, why: textOf(href) ?? '' }));
  });

const ownNotices = ({ verdict }: Read) => verdict.notices.filter((notice) => notice.own);
const isOwnPage = ({ row }: Read, recordings: readonly Row[]) =>
  recordings.some(({ file, value }) => file === row.file && value === 'own_notice');

function noticeCounts(pages: readonly Read[], recordings: readonly Row[]) {
  const says = (one: Read) => ownNotices(one).length > 0;
  const own = pages.filter((one) => isOwnPage(one, recordings));
  const found = own.filter(says).length;
  return { found, missed: own.length - found, false: pages.filter(says).length - found };
}

function noticeMisses(one: Read, recordings: readonly Row[]): Miss[] {
  const isOwnOne = isOwnPage(one, recordings);
  const own = ownNotices(one);
  if (isOwnOne === own.length > 0) return [];
  const why = (isOwnOne ? one.verdict.notices : own).map(({ sentence }) => sentence);
  return [{ what: `${one.row.file} notice: ${isOwnOne ? 'missed' : 'false'} on ${one.kind}`, why: why.join(' / ') }];
}

function kindMisses(one: Read): Miss[] {
  const also = (one.row.also_ok ?? '').split(';').includes(one.kind) ? ' (also right)' : '';
  if (one.kind === one.row.label) return [];
  const why = one.verdict.kinds.slice(0, 3).map(({ kind, score, reasons }) => {
    const said = reasons.map(({ weight, where, quote }) => `${weight} ${where} “${quote.slice(0, 60)}”`);
    return `${kind} ${Math.round(score * 10) / 10}: ${said.join(', ')}`;
  });
  return [{ what: `${one.row.file} kind: ${one.row.label}${also} → ${one.kind}`, why: why.join('; ') }];
}

/** Everything read otherwise than labelled, page by page. */
export const missesOn = (pages: readonly Read[], { contacts, links, recordings }: Gold): Miss[] =>
  pages.flatMap((one) => [
    ...kindMisses(one),
    ...addressMisses(one, contacts),
    ...linkMisses(one, links),
    ...noticeMisses(one, recordings),
  ]);

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
