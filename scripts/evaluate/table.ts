import fs from 'node:fs';

/** Rows of a tab-separated file with a header line, as objects by column name; undefined if it cannot be read. */
export function readTable(file: string): Record<string, string>[] | undefined {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return undefined;
  const [header = '', ...lines] = fs.readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = header.split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((value, n) => [columns[n] ?? String(n), value])));
}

/** Precision, recall and F1 of counts, rounded to four digits; 0 if there was nothing to count. */
export function rates(right: number, found: number, wanted: number) {
  const precision = found ? right / found : 0;
  const recall = wanted ? right / wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision), recall: round(recall), f1: round(f1), n: wanted };
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Says why the input cannot be used; returns 2, the exit code of every evaluation command for that. */
export function unreadable(what: string): number {
  console.error(`cannot read ${what}`);
  return 2;
}
