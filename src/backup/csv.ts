/** A cell that a spreadsheet would run as a formula is text with an apostrophe before it (OWASP, CSV injection); full-width signs count too. */
const asText = (cell: string) =>
  /^[\s\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string) => (/[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as a CSV file for spreadsheets: RFC 4180 with CRLF, in UTF-8 with a byte order mark; no cell is a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(asText(cell))).join(',')}\r\n`).join('')}`;
}
