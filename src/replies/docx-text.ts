import { Parser } from 'htmlparser2';
import type { Result } from '../core/result.ts';
import { unzip, type ZipTrouble } from './unzip.ts';

const MOST_CHARACTERS = 1_000_000;

/** The text of a Word document's main part: a line for each paragraph, an empty line between two. */
function textOfXml(xml: string): string {
  const parts: string[] = [];
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name) {
        isText = name === 'w:t';
        if (name === 'w:tab') parts.push('\t');
        if (name === 'w:br' || name === 'w:cr') parts.push('\n');
      },
      ontext(text) {
        if (isText) parts.push(text);
      },
      onclosetag(name) {
        isText = false;
        if (name === 'w:p') parts.push('\n\n');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MOST_CHARACTERS);
}

/** The text of a Word document (.docx), or nothing where a zip is none; or why it cannot be opened. */
export function textOfDocx(bytes: Uint8Array): Result<string | undefined, ZipTrouble> {
  const files = unzip(bytes);
  if (!files.ok) return files;
  const main = files.value.find(({ path }) => path === 'word/document.xml');
  return { ok: true, value: main && textOfXml(new TextDecoder().decode(main.bytes)) };
}
