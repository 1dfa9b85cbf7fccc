import type { SentenceVerdict } from '../../src/detect/judge-sentence.ts';
import { judgeSentence } from '../../src/detect/judge-text.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
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
  gold: boolean;
  found: SentenceVerdict;
  exact: boolean;
  language: string;
}

function summary(judged: readonly Judged[]) {
  const gold = judged.filter((one) => one.gold);
  const right = gold.filter((one) => one.found.notice).length;
  const found = judged.filter((one) => one.found.notice).length;
  const exact = gold.filter((one) => one.found.notice && one.exact).length;
  return {
    ...rates(right, found, gold.length),
    purposesExact: round(exact / Math.max(1, gold.length)),
    n: judged.length,
  };
}

/** `npm run -s eval:recordings -- FILE`: single sentences, whether each is a notice, and its purposes. */
export async function main([file = '']: string[]): Promise<number> {
  const rows = readTable(file);
  if (!rows) return unreadable(file);
  const judged = rows.map((row): Judged => {
    const found = judgeSentence(row.text ?? '', noticeWords);
    const exact = purposeSet(found.purposes) === purposeSet((row.purposes ?? '').split(';'));
    return { gold: row.label === 'notice', found, exact, language: row.lang ?? '' };
  });
  if (process.env.VERBOSE)
    rows.forEach((row, n) => {
      const one = judged[n];
      if (one && (one.gold !== one.found.notice || (one.gold && !one.exact)))
        console.log(
          row.id,
          row.lang,
          row.label,
          row.purposes,
          '→',
          one.found.notice,
          one.found.purposes.join(';'),
          '|',
          row.text?.slice(0, 150),
        );
    });
  const languages = [...new Set(judged.map((one) => one.language))].toSorted();
  const byLanguage = Object.fromEntries(
    languages.map((id) => [id, summary(judged.filter((one) => one.language === id))]),
  );
  console.log(JSON.stringify({ ...summary(judged), byLanguage }));
  return 0;
}
