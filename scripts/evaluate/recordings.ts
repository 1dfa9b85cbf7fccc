import type { SentenceVerdict } from '../../src/detect/judge-sentence.ts';
import { judgeSentence } from '../../src/detect/judge-text.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { readArguments } from './arguments.ts';
import { printMisses, type Misses } from './misses.ts';
import { byFold, siteOf } from './sites.ts';
import { rates, readTable, round, unreadable } from './table.ts';

// The table's names for purposes with another name here; those it has no row for count as "other".
const names: Record<string, string> = {
  evidence_contract: 'evidence',
  complaints_dispute: 'complaints',
  fraud_security: 'fraud',
  legal_obligation: 'legal',
};
const kept = new Set(['quality', 'training', 'evidence', 'complaints', 'fraud', 'legal', 'unstated']);

function purposeSet(purposes: readonly string[]): string {
  const plain = purposes.filter(Boolean).map((one) => names[one] ?? one);
  return [...new Set(plain.map((one) => (kept.has(one) ? one : 'other')))].toSorted().join(';');
}

interface Judged {
  row: Record<string, string>;
  gold: boolean;
  found: SentenceVerdict;
  exact: boolean;
}

function summary(judged: readonly Judged[]) {
  const gold = judged.filter((one) => one.gold);
  const right = gold.filter((one) => one.found.notice).length;
  const found = judged.filter((one) => one.found.notice).length;
  const exact = gold.filter((one) => one.found.notice && one.exact).length;
  return {
    ...rates(right, found, gold.length),
    // Of all notices, and of those found.
    purposesExact: round(exact / Math.max(1, gold.length)),
    purposesExactOfFound: round(exact / Math.max(1, right)),
    n: judged.length,
  };
}

function judgeRow(row: Record<string, string>): Judged {
  const found = judgeSentence(row.text ?? '', noticeWords);
  const exact = purposeSet(found.purposes) === purposeSet((row.purposes ?? '').split(';'));
  return { row, gold: row.label === 'notice', found, exact };
}

function missesOf({ row, gold, found, exact }: Judged): Misses[] {
  if (gold === found.notice && (!gold || exact)) return [];
  const said = (isNotice: boolean, purposes: readonly string[]) =>
    isNotice ? `notice ${purposeSet(purposes)}` : 'no notice';
  const wanted = said(gold, (row.purposes ?? '').split(';'));
  return [
    {
      what: [`${row.id} ${row.lang}: ${wanted} → ${said(found.notice, found.purposes)}`],
      why: [`${row.subtype ?? ''} “${row.text}”`],
    },
  ];
}

/** `npm run -s eval:recordings -- FILE… [--folds N] [--compare FILE]`: single sentences, whether each is a notice, and its purposes. */
export async function main(args: string[]): Promise<number> {
  const { inputs, folds, compare } = readArguments(args);
  const judged: Judged[] = [];
  for (const file of inputs) {
    const rows = readTable(file);
    if (!rows) return unreadable(file);
    judged.push(...rows.map(judgeRow));
  }
  if (!printMisses(judged.flatMap(missesOf), compare)) return unreadable(compare ?? '');
  const languages = [...new Set(judged.map(({ row }) => row.lang ?? ''))].toSorted();
  const byLanguage = Object.fromEntries(
    languages.map((id) => [id, summary(judged.filter(({ row }) => (row.lang ?? '') === id))]),
  );
  const parts = byFold(judged, folds, ({ row }) => siteOf(row), summary);
  console.log(JSON.stringify({ ...summary(judged), byLanguage, byFold: parts }));
  return inputs.length > 0 ? 0 : unreadable('no file');
}
