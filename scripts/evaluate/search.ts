import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { noticeWords } from '../../src/detect/notice-words.ts';
import type { Verdict } from '../../src/detect/shape.ts';
import { detectWords } from '../../src/words/detect-words.ts';
import { withoutNoscript } from '../../src/site-search/response.ts';
import { addressOf, buildContentScript, injectScript, openChromium, openPage } from './browser.ts';
import { readArguments } from './arguments.ts';
import { printMisses, type Misses } from './misses.ts';
import { addressScores, type Judged } from './page-scores.ts';
import { byFold, siteOf } from './sites.ts';
import { readTable, unreadable } from './table.ts';

type Row = Record<string, string>;

/** A statement as it reads when shown, and as the search on a site reads it: parsed and never shown. */
interface Both {
  row: Row;
  rendered: Verdict;
  inert: Verdict;
}

const emails = ({ addresses }: Verdict) => addresses.map(({ email, role }) => `${role} ${email}`).join();
const notices = (verdict: Verdict) => verdict.notices.map(({ sentence }) => sentence).join('\n');

/** Reads HTML as the search does, in a page that shows none of it. */
async function readInert(page: Page, script: string, html: string, url: string): Promise<Verdict> {
  await page.goto('about:blank');
  const opened = await injectScript(page, script);
  const given = JSON.stringify({ words: noticeWords, languages: detectWords });
  const text = JSON.stringify(withoutNoscript(html));
  return opened.evaluate<Verdict>(
    `globalThis[Symbol.for('tapeback/reader')](new DOMParser().parseFromString(${text}, 'text/html'), ${given}, ${JSON.stringify(url)}).verdict`,
  );
}

async function readBoth(folder: string, rows: readonly Row[]): Promise<Both[]> {
  const script = await buildContentScript('read');
  const browser = await openChromium();
  const read: Both[] = [];
  try {
    for (const row of rows) {
      const html = fs.readFileSync(path.join(folder, row.file ?? ''), 'utf8');
      const url = addressOf(row.url);
      const page = await browser.newPage();
      const rendered = await (await openPage(page, url, html, script)).ask({ type: 'page/read' });
      await page.unrouteAll();
      read.push({ row, rendered, inert: await readInert(page, script, html, url) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return read;
}

const isStatement = ({ label = '' }: Row) => label.startsWith('privacy_');

/** The statements that read differently when not shown, grouped by what differs. */
function differences(read: readonly Both[]) {
  const by = (tell: (verdict: Verdict) => string | undefined) =>
    read.filter(({ rendered, inert }) => tell(rendered) !== tell(inert)).map(({ row }) => row.file ?? '');
  return { addresses: by(emails), kinds: by(({ kinds }) => kinds[0]?.kind), notices: by(notices) };
}

const as = (read: readonly Both[], how: 'rendered' | 'inert'): Judged[] =>
  read.map((one) => ({ row: one.row, verdict: one[how] }));

/** The statements whose first address is wrong when not shown, or another than when shown. */
const missesOf = (one: Both, contacts: readonly Row[]): Misses[] => {
  const { top1, n } = addressScores(as([one], 'inert'), contacts);
  const isWrong = top1 === 0 && n > 0;
  const differs = emails(one.rendered) !== emails(one.inert);
  return [
    ...(isWrong ? [{ what: [`${one.row.file} address`], why: [`${one.row.url}: ${emails(one.inert)}`] }] : []),
    ...(differs ? [{ what: [`${one.row.file} differs`], why: [emails(one.rendered), emails(one.inert)] }] : []),
  ];
};

function scoresOf(read: readonly Both[], contacts: readonly Row[]) {
  return {
    statements: read.length,
    rendered: addressScores(as(read, 'rendered'), contacts),
    inert: addressScores(as(read, 'inert'), contacts),
    differ: differences(read),
  };
}

/**
 * `npm run -s eval:search -- DIR… [--folds N] [--compare FILE]`: the statements of corpus folders, read as shown pages and as
 * the search on a site reads them, judged as eval:pages judges addresses; and which of them the two readings differ on.
 */
export async function main(args: string[]): Promise<number> {
  const { inputs, folds, compare } = readArguments(args);
  const all: Both[] = [];
  const contacts: Row[] = [];
  for (const folder of inputs) {
    const rows = readTable(path.join(folder, 'manifest_pages.tsv'));
    if (!rows) return unreadable(path.join(folder, 'manifest_pages.tsv'));
    const there = rows.filter((row) => isStatement(row) && fs.existsSync(path.join(folder, row.file ?? '')));
    // Files in two folders may have the same name.
    const own = (row: Row): Row => ({ ...row, file: `${path.basename(folder)}/${row.file}` });
    all.push(...(await readBoth(folder, there)).map((one) => ({ ...one, row: own(one.row) })));
    contacts.push(...(readTable(path.join(folder, 'privacy_contacts.tsv')) ?? []).map(own));
  }
  const misses = all.flatMap((one) => missesOf(one, contacts));
  if (!printMisses(misses, compare)) return unreadable(compare ?? '');
  const parts = byFold(
    all,
    folds,
    ({ row }) => siteOf(row),
    (part) => scoresOf(part, contacts),
  );
  console.log(JSON.stringify({ ...scoresOf(all, contacts), byFold: parts }));
  return inputs.length > 0 ? 0 : unreadable('no folder');
}
