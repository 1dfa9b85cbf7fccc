import fs from 'node:fs';
import path from 'node:path';
import { withLikelyNotices } from '../../src/detect/judge-text.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { addressOf, buildContentScript, openChromium, openPage } from './browser.ts';
import { readArguments } from './arguments.ts';
import { printMisses } from './misses.ts';
import { missesOn } from './page-misses.ts';
import { kindOf, summary, type Gold, type Read } from './page-scores.ts';
import { byFold, siteOf } from './sites.ts';
import { readTable, unreadable } from './table.ts';

async function readPages(folder: string, rows: readonly Record<string, string>[]): Promise<Read[]> {
  const script = await buildContentScript('read');
  const browser = await openChromium();
  const read: Read[] = [];
  try {
    for (const row of rows) {
      const file = path.join(folder, row.file ?? '');
      if (!fs.existsSync(file)) continue;
      const page = await browser.newPage();
      const opened = await openPage(page, addressOf(row.url), fs.readFileSync(file, 'utf8'), script);
      const verdict = withLikelyNotices(await opened.ask({ type: 'page/read' }), noticeWords);
      const base = await opened.evaluate<string>('document.baseURI');
      const links = await opened.evaluate<string[]>(
        '[...document.querySelectorAll("a[href]")].map(({ href }) => href)',
      );
      read.push({ row, verdict, kind: kindOf(verdict), base, links });
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

/** The gold tables beside a corpus. */
function goldOf(folder: string): Gold {
  const table = (name: string) => readTable(path.join(folder, name)) ?? [];
  return {
    contacts: table('privacy_contacts.tsv'),
    links: table('privacy_links.tsv'),
    recordings: table('recording_pages.tsv'),
  };
}

/**
 * `npm run -s eval:pages -- DIR [--folds N] [--compare FILE]`: the corpus folder, with manifest_pages.tsv and the gold tables
 * beside it; scores of N folds by site too, and what changed against an earlier run's output.
 */
export async function main(args: string[]): Promise<number> {
  const { inputs, folds, compare } = readArguments(args);
  const [folder = ''] = inputs;
  const rows = readTable(path.join(folder, 'manifest_pages.tsv'));
  if (!rows) return unreadable(path.join(folder, 'manifest_pages.tsv'));
  const gold = goldOf(folder);
  const pages = await readPages(folder, rows);
  if (!printMisses(missesOn(pages, gold), compare)) return unreadable(compare ?? '');
  const parts = byFold(
    pages,
    folds,
    ({ row }) => siteOf(row),
    (part) => summary(part, gold),
  );
  console.log(
    JSON.stringify({
      ...summary(pages, gold),
      byLanguage: groupBy(pages, gold, 'lang'),
      bySource: groupBy(pages, gold, 'kind'),
      byFold: parts,
    }),
  );
  return 0;
}
