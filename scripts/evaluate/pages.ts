import fs from 'node:fs';
import path from 'node:path';
import type { Verdict } from '../../src/detect/shape.ts';
import { addressOf, buildContentScript, openChromium, openPage } from './browser.ts';
import { rates, readTable, round, unreadable } from './table.ts';

type Row = Record<string, string>;

/** A page's labels, and the reader's result. */
export interface Read {
  row: Row;
  verdict: Verdict;
  kind: string;
  /** The base of the document's links: its `<base>`, if it has one. */
  base: string;
}

interface Gold {
  contacts: Row[];
  links: Row[];
  recordings: Row[];
}

// For scoring, a request form is a privacy contact, and pages that users cannot use are "other".
const counted: Record<string, string> = {
  request_form: 'privacy_contact',
  terms: 'other',
  cookie_notice: 'other',
  login_wall: 'other',
};

function kindOf(verdict: Verdict): string {
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

/** How often the first address is right, one of the first three is, or the first is somebody else's. */
export function addressScores(pages: readonly Pick<Read, 'row' | 'verdict'>[], contacts: readonly Row[]) {
  const goldOf = (one: Pick<Read, 'row'>, role: string) =>
    contacts.filter((row) => row.file === one.row.file && row.role === role).map((row) => row.email?.toLowerCase());
  let top1 = 0;
  let top3 = 0;
  let wrong = 0;
  let n = 0;
  let asked = 0;
  for (const one of pages) {
    const privacy = goldOf(one, 'privacy');
    const right = privacy.length > 0 ? privacy : goldOf(one, 'rights');
    const offered = one.verdict.addresses.filter(({ role }) => role !== 'general').map(({ email }) => email);
    const isPrivacyPage = (one.row.label ?? '').startsWith('privacy_');
    if (right.length === 0 && !isPrivacyPage) continue;
    asked++;
    const any = contacts.filter(
      (row) => row.file === one.row.file && /^(privacy|rights|general)$/.test(row.role ?? ''),
    );
    if (offered[0] && !any.some((row) => row.email?.toLowerCase() === offered[0])) wrong++;
    if (right.length === 0) continue;
    n++;
    if (offered[0] && right.includes(offered[0])) top1++;
    if (offered.slice(0, 3).some((email) => right.includes(email))) top3++;
  }
  return {
    top1: round(top1 / Math.max(1, n)),
    top3: round(top3 / Math.max(1, n)),
    wrongCompany: round(wrong / Math.max(1, asked)),
    n,
  };
}

/** Links of a labelled page, found and wanted; only pages with a row of links are judged. */
function linkRates(
  pages: readonly Read[],
  links: readonly Row[],
  wanted: RegExp,
  found: (verdict: Verdict) => string[],
) {
  let right = 0;
  let offered = 0;
  let n = 0;
  for (const one of pages) {
    const rows = links.filter((row) => row.file === one.row.file);
    if (rows.length === 0) continue;
    const absolute = (href: string) => (URL.canParse(href, one.base) ? new URL(href, one.base).href : href);
    const gold = new Set(rows.filter((row) => wanted.test(row.role ?? '')).map((row) => absolute(row.href ?? '')));
    const labelled = new Set(rows.map((row) => absolute(row.href ?? '')));
    const mine = found(one.verdict).filter((href) => labelled.has(href));
    n += gold.size;
    offered += mine.length;
    right += mine.filter((href) => gold.has(href)).length;
  }
  return rates(right, offered, n);
}

function noticeCounts(pages: readonly Read[], recordings: readonly Row[]) {
  const own = new Set(recordings.filter((row) => row.value === 'own_notice').map((row) => row.file));
  const says = (one: Read) => one.verdict.notices.some((notice) => notice.own);
  return {
    found: pages.filter((one) => own.has(one.row.file) && says(one)).length,
    missed: pages.filter((one) => own.has(one.row.file) && !says(one)).length,
    false: pages.filter((one) => !own.has(one.row.file) && says(one)).length,
  };
}

function summary(pages: readonly Read[], { contacts, links, recordings }: Gold) {
  return {
    kinds: kindRates(pages, false),
    kindsLenient: kindRates(pages, true),
    addresses: addressScores(pages, contacts),
    links: {
      ownPolicy: linkRates(pages, links, /^own_policy$/, ({ links: { ownPolicy } }) =>
        ownPolicy.map(({ href }) => href),
      ),
      requestForm: linkRates(pages, links, /^dsr/, ({ links: { requestForm } }) => requestForm.map(({ href }) => href)),
    },
    notices: noticeCounts(pages, recordings),
  };
}

async function readPages(folder: string, rows: readonly Row[]): Promise<Read[]> {
  const script = await buildContentScript('read');
  const browser = await openChromium();
  const read: Read[] = [];
  try {
    for (const row of rows) {
      const file = path.join(folder, row.file ?? '');
      if (!fs.existsSync(file)) continue;
      const page = await browser.newPage();
      const opened = await openPage(page, addressOf(row.url), fs.readFileSync(file, 'utf8'), script);
      const verdict = await opened.ask({ type: 'page/read' });
      read.push({ row, verdict, kind: kindOf(verdict), base: await opened.evaluate('document.baseURI') });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return read;
}

const groupBy = (pages: readonly Read[], gold: Gold, key: 'lang' | 'kind') =>
  Object.fromEntries(
    [...new Set(pages.map((one) => one.row[key] ?? ''))].toSorted().map((id) => [
      id,
      summary(
        pages.filter((one) => one.row[key] === id),
        gold,
      ),
    ]),
  );

/** `npm run -s eval:pages -- DIR`: the corpus folder, with manifest_pages.tsv and the gold tables next to it. */
export async function main([folder = '']: string[]): Promise<number> {
  const rows = readTable(path.join(folder, 'manifest_pages.tsv'));
  if (!rows) return unreadable(path.join(folder, 'manifest_pages.tsv'));
  const table = (name: string) => readTable(path.join(folder, name)) ?? [];
  const gold = {
    contacts: table('privacy_contacts.tsv'),
    links: table('privacy_links.tsv'),
    recordings: table('recording_pages.tsv'),
  };
  const pages = await readPages(folder, rows);
  if (process.env.VERBOSE)
    for (const one of pages)
      if (one.kind !== one.row.label)
        console.log(
          one.row.file,
          one.row.lang,
          one.row.label,
          '→',
          one.kind,
          JSON.stringify(one.verdict.kinds.slice(0, 2)).slice(0, 300),
        );
  console.log(
    JSON.stringify({
      ...summary(pages, gold),
      byLanguage: groupBy(pages, gold, 'lang'),
      bySource: groupBy(pages, gold, 'kind'),
    }),
  );
  return 0;
}
