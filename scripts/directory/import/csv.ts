/** Rows of a CSV text (RFC 4180, `,` or `;` as its first line has more of) as objects by the names in the first row. */
export function readCsv(text: string): Record<string, string>[] {
  const bare = text.replace(/^\uFEFF/, '');
  const [head = ''] = bare.split('\n', 1);
  const [columns = [], ...rows] = cellsOf(bare, head.split(';').length > head.split(',').length ? ';' : ',');
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(columns.map((column, at) => [column.trim(), (row[at] ?? '').trim()])));
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  // A cell in quotes, or one without; then what ends it.
  const cell = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'gy');
  for (const [, value = '', end = ''] of text.matchAll(cell)) {
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end.endsWith('\n')) rows.push([]);
    if (end === '') break;
  }
  return rows;
}
