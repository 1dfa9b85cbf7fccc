const BLOCK = new Set(['p', 'div', 'br', 'tr', 'table', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'hr', 'section']);
/** Nothing in these is the writer's own text: code, what is not shown, and the letter that is answered. */
const SKIPPED = new Set(['script', 'style', 'head', 'template', 'title', 'blockquote']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
};

// Accented letters as HTML names them: a letter and the name of its mark.
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  ogon: '\u0328',
};

function entity(name: string): string | undefined {
  if (/^#\d{1,7}$/.test(name)) return codePoint(Number(name.slice(1)));
  if (/^#x[0-9a-f]{1,6}$/i.test(name)) return codePoint(Number.parseInt(name.slice(2), 16));
  const [, letter = '', mark = ''] = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|ogon)$/.exec(name) ?? [];
  return NAMED[name] ?? (letter ? `${letter}${MARKS[mark]}`.normalize('NFC') : undefined);
}

const codePoint = (n: number) => (n > 0 && n <= 0x10ffff ? String.fromCodePoint(n).toWellFormed() : '');

/** The text of a page of mail: tags gone, a line a block. One pass, so that no input takes longer than its length. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const skipping: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (skipping.length === 0) parts.push(html.slice(at, end));
    if (open < 0) break;
    const close = html.startsWith('<!--', open) ? after(html, '-->', open + 4) : after(html, '>', open + 1);
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 24)) ?? [];
    const tag = name.toLowerCase();
    if (SKIPPED.has(tag)) skip(skipping, tag, slash === '/');
    if (BLOCK.has(tag) && skipping.length === 0) parts.push('\n');
    at = close;
  }
  return parts
    .join('')
    .replace(/&(#?[A-Za-z0-9]{1,10});/g, (whole, name: string) => entity(name) ?? whole)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Behind the next mark; a tag that never ends reaches to the end. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function skip(skipping: string[], tag: string, isEnd: boolean): void {
  if (!isEnd) skipping.push(tag);
  else if (skipping.includes(tag)) skipping.length = skipping.lastIndexOf(tag);
}
