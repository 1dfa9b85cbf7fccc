import { deflateSync } from 'node:zlib';

interface Wanted {
  /** Lines of each page; a page without any is a picture of nothing. */
  pages: readonly (readonly string[])[];
  /** So many pages in all: the last one again and again. */
  count?: number;
  /** Entries of the catalogue, such as a script that runs on opening. */
  catalog?: string;
  /** Entries of the font, such as a table of letters that lies. */
  font?: string;
  /** Entries of the page tree in place of the right ones. */
  tree?: string;
  /** Entries of the trailer, such as a password. */
  trailer?: string;
  /** So many bytes of blanks, packed, in front of each page's text. */
  blanks?: number;
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');
const latin = (text: string) => Buffer.from(text, 'latin1');

function contentOf(lines: readonly string[], blanks: number): Buffer {
  const shown = lines.map((line, n) => `1 0 0 1 60 ${780 - 14 * n} Tm (${escaped(line)}) Tj`).join('\n');
  const text = lines.length === 0 ? '' : `BT /F1 11 Tf\n${shown}\nET`;
  const packed = deflateSync(Buffer.concat([Buffer.alloc(blanks, 32), latin(text)]));
  return Buffer.concat([
    latin(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    latin('\nendstream'),
  ]);
}

/** A small PDF of one column, with text in Helvetica. */
export function pdfOf({
  pages,
  count = pages.length,
  catalog = '',
  font = '',
  tree = '',
  trailer = '',
  blanks = 0,
}: Wanted): Buffer {
  const first = 4;
  const pageIds = pages.map((_, n) => first + 2 * n);
  const kids = Array.from({ length: count }, (_, n) => `${pageIds[Math.min(n, pages.length - 1)]} 0 R`).join(' ');
  const objects: Buffer[] = [
    latin(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    latin(`<< /Type /Pages ${tree || `/Kids [${kids}] /Count ${count}`} >>`),
    latin(`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${font} >>`),
    ...pages.flatMap((lines, n) => [
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * n + 1} 0 R >>`,
      ),
      contentOf(lines, blanks),
    ]),
  ];
  let file = latin('%PDF-1.4\n');
  const offsets = objects.map((object, n) => {
    const at = file.length;
    file = Buffer.concat([file, latin(`${n + 1} 0 obj\n`), object, latin('\nendobj\n')]);
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, latin(table), latin(end)]);
}

/** What makes a reader ask for a password (PDF 1.7, 7.6): no empty one fits these. */
export const locked = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
