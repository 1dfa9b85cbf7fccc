/** A piece of text on a page, as PDF.js gives it: where it stands (the last of `transform`) and how high it is. */
export interface PdfItem {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: unknown[];
}

/** A gap between lines of so many times their height begins a paragraph. */
const GAP = 1.75;

/** The lines of a page in the order of the file, with an empty line where a gap stands between them. */
export function linesOf(items: readonly PdfItem[]): string {
  const lines: string[] = [];
  let line = '';
  let before: { y: number; height: number } | undefined;
  const close = () => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const { str, hasEOL, height, transform } of items) {
    const y = Number(transform[5]) || 0;
    if (line === '' && str.trim() !== '') {
      if (before && before.y - y > GAP * Math.max(before.height, height, 1)) lines.push('');
      before = { y, height };
    }
    line += str;
    if (hasEOL) close();
  }
  close();
  return lines.join('\n');
}
