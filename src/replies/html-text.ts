import { Tokenizer } from 'htmlparser2';

const BLOCK = new Set(
  'p div br tr table li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr pre section article header footer main address center blockquote'.split(
    ' ',
  ),
);
/** Nothing in these is shown. */
const SKIPPED = new Set(['script', 'style', 'title', 'template', 'textarea', 'iframe', 'noembed', 'noframes']);
const UNSEEN = /\u034f|[\u00ad\u200b\u200c\u2060\ufeff]/g;

/** Lines being written, and how deep they stand in what is not shown, is quoted, or keeps its line ends. */
interface Page {
  lines: string[];
  line: string[];
  open: { skipped: number; blockquote: number; pre: number };
}

function endLine(page: Page): void {
  const text = page.line.join('').trim();
  const line = text === '' ? text : text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  page.lines.push(page.open.blockquote > 0 ? `> ${line}` : line);
  page.line = [];
}

function addText(page: Page, text: string): void {
  if (page.open.skipped > 0) return;
  const lines = page.open.pre > 0 ? text.split('\n') : [text];
  for (const [n, line] of lines.entries()) {
    if (n > 0) endLine(page);
    page.line.push(line);
  }
}

function openTag({ open }: Page, tag: string, by: 1 | -1): void {
  const kind = SKIPPED.has(tag) ? 'skipped' : tag;
  if (kind === 'skipped' || kind === 'blockquote' || kind === 'pre') open[kind] = Math.max(0, open[kind] + by);
}

function meetTag(page: Page, tag: string, by: 1 | -1): void {
  if (BLOCK.has(tag) && page.open.skipped === 0) endLine(page);
  if (tag === 'td' || tag === 'th') addText(page, ' ');
  openTag(page, tag, by);
}

/** An address in angle brackets, which mails leave as it is: "Anna <anna@postbus.example>". */
const isAddress = (name: string) => /@|^https?:$/i.test(name);

/** What the tokenizer calls. A tag with another `<` in it was none: "if a<b then c, as 7 > 6". */
function writerOf(html: string, page: Page): ConstructorParameters<typeof Tokenizer>[1] {
  const tag = { start: 0, name: '', isText: false };
  const ignore = () => undefined;
  const closed = (end: number) => {
    if (tag.isText) addText(page, html.slice(tag.start - 1, end + 1));
    else meetTag(page, tag.name, 1);
  };
  return {
    ontext: (start, end) => addText(page, html.slice(start, end)),
    ontextentity: (codepoint) => addText(page, String.fromCodePoint(codepoint).toWellFormed()),
    onopentagname: (start, end) => {
      const name = html.slice(start, end);
      Object.assign(tag, { start, name: name.toLowerCase(), isText: isAddress(name) });
    },
    onattribname: (start, end) => {
      tag.isText ||= html.slice(start, end).includes('<');
    },
    onopentagend: closed,
    onselfclosingtag: closed,
    onclosetag: (start, end) => meetTag(page, html.slice(start, end).toLowerCase(), -1),
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onend: ignore,
  };
}

/**
 * The text of a page of mail: tags gone, a line a block, what it quotes marked by `> ` as in plain mails. One pass, so that no
 * input takes longer than its length.
 */
export function textOfHtml(html: string): string {
  const page: Page = { lines: [], line: [], open: { skipped: 0, blockquote: 0, pre: 0 } };
  const tokenizer = new Tokenizer({}, writerOf(html, page));
  tokenizer.write(html);
  tokenizer.end();
  endLine(page);
  return page.lines
    .join('\n')
    .replace(/(?:> \n)+(?=> \n)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(?:>? ?\n)+|(?:\n>? ?)+$/g, '');
}
