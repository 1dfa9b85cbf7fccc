const MOST_CHARACTERS = 5_000_000;
const MOST_ROWS = 5000;
const MOST_COLUMNS = 100;
const LONGEST_CELL = 5000;

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const counts = [';', ',', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

/** Where the cell in quotes that begins at a place ends, at its closing quote or the end of the text. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

/**
 * Rows of a table as text (RFC 4180; comma, semicolon or tab, as its first line has most of), the names of its columns first. At
 * most 5,000 rows of 100 cells of 5,000 characters; a cell that a spreadsheet was kept from running loses its apostrophe.
 */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '').slice(0, MOST_CHARACTERS);
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  const add = (cell: string) => {
    if (row.length < MOST_COLUMNS)
      row.push(
        cell
          .slice(0, LONGEST_CELL)
          .trim()
          .replace(/^'(?=[=+\-@])/, ''),
      );
  };
  const close = () => {
    if (row.some(Boolean)) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length <= MOST_ROWS;) {
    const isQuoted = text[at] === '"';
    const from = isQuoted ? endOfQuoted(text, at) : at;
    let end = from;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
    add(isQuoted ? text.slice(at + 1, from).replaceAll('""', '"') : text.slice(at, end));
    if (end >= text.length || text[end] === '\n') close();
    at = end + 1;
  }
  close();
  return rows;
}
