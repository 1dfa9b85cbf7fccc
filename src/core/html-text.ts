const BLOCK = /^\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|pre|hr)$/;
const HIDDEN = new Set(['style', 'script', 'head', 'title']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hex, name: string) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of an HTML mail as somebody would read it, line by line; never to be put back into a page as HTML. Linear in its length. */
export function htmlText(html: string): string {
  let hidden = '';
  let text = '';
  html.split('<').forEach((piece, n) => {
    const end = n === 0 ? -1 : piece.indexOf('>');
    const name = n === 0 ? '' : (/^\/?[a-zA-Z]{1,10}\d?/.exec(piece)?.[0].toLowerCase() ?? '');
    if (hidden !== '' && name === `/${hidden}`) hidden = '';
    else if (hidden === '' && HIDDEN.has(name)) hidden = name;
    if (hidden !== '') return;
    if (BLOCK.test(name)) text += '\n';
    text += decode(
      (name === '' && n > 0 && !piece.startsWith('!') ? `<${piece}` : piece.slice(end + 1)).replace(/\s+/g, ' '),
    );
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
