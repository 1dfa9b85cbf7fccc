import type { RequestType } from '../../src/cases/shape.ts';
import { recognise } from '../../src/replies/recognise.ts';
import { rates, readTable, unreadable } from './table.ts';

/** The label of texts that do not answer a request. */
const NOTHING = '-';

interface Judged {
  gold: string;
  found: string;
  language: string;
  set: string;
}

/** The first proposal, written as in the table: "extended", "refused:reply-claims", or nothing. */
export function firstOf(text: string, requests: readonly RequestType[], letters: readonly string[] = []): string {
  const [first] = recognise(text, requests, letters);
  if (!first) return NOTHING;
  return first.type === 'refused' ? `refused:${first.ground ?? ''}` : first.type;
}

function summary(judged: readonly Judged[]) {
  const wanted = judged.filter(({ gold }) => gold !== NOTHING);
  const right = wanted.filter(({ gold, found }) => gold === found).length;
  const found = judged.filter((one) => one.found !== NOTHING).length;
  const noise = judged.filter((one) => one.gold === NOTHING && one.found !== NOTHING).length;
  return { ...rates(right, found, wanted.length), proposedForUnrelated: noise };
}

const by = (judged: readonly Judged[], column: 'language' | 'set') =>
  Object.fromEntries(
    [...new Set(judged.map((one) => one[column]))]
      .toSorted()
      .map((id) => [id, summary(judged.filter((one) => one[column] === id))]),
  );

/** `npm run -s eval:replies -- FILE`: companies' answers, judged by the first proposal; columns lang, set, requests, label, text. */
export async function main([file = '']: string[]): Promise<number> {
  const rows = readTable(file);
  if (!rows) return unreadable(file);
  const judged = rows.map((row): Judged => {
    const text = (row.text ?? '').replaceAll('\\n', '\n');
    const found = firstOf(text, (row.requests ?? '').split(';') as RequestType[]);
    return { gold: row.label ?? '', found, language: row.lang ?? '', set: row.set ?? '' };
  });
  if (process.env.VERBOSE)
    for (const [n, one] of judged.entries())
      if (one.gold !== one.found) console.log(rows[n]?.id, one.gold, '→', one.found, '|', rows[n]?.text);
  console.log(JSON.stringify({ ...summary(judged), bySet: by(judged, 'set'), byLanguage: by(judged, 'language') }));
  return 0;
}
