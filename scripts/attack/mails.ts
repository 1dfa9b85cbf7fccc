import fs from 'node:fs';
import path from 'node:path';
import type { RequestType } from '../../src/cases/shape.ts';
import { cutQuotes } from '../../src/replies/cut-quotes.ts';
import { readMail, type ReplyMail } from '../../src/replies/read-mail.ts';
import { firstOf } from '../evaluate/replies.ts';
import { readTable } from '../evaluate/table.ts';

const FOLDER = 'test/fixtures/mails';
/** Mails of the same kinds, written before the readers were mended and looked at by nobody who mended them. */
const HELD = 'test/fixtures/mails-held';

type Row = Record<string, string>;

/** A mail that was read wrongly: the columns of `mails.tsv` that differ. */
export interface Misread {
  file: string;
  kind: string;
  wrong: string[];
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const listOf = (cell: string | undefined) => (cell ?? '').split(';').filter((one) => one !== '' && one !== '-');
const bytesOf = (folder: string, file: string) => new Uint8Array(fs.readFileSync(path.join(folder, file)));

/** `a or b`: a file of that name or media type, or words in the text. */
function isThere(wanted: string, mail: ReplyMail): boolean {
  return wanted.split(' or ').some((one) => {
    if (one.startsWith('text:')) return folded(mail.text).includes(one.slice('text:'.length));
    return mail.attachments.some(({ name, mediaType }) => name === one || mediaType === one);
  });
}

const hasItsFiles = (mail: ReplyMail, files: string | undefined) =>
  files === '-' ? mail.attachments.length === 0 : listOf(files).every((one) => isThere(one, mail));

/** The letter a case has, as it is sent by mail and as it is typed into a form. */
function lettersOf(letter: string | undefined): string[] {
  if (letter === undefined || letter === '' || letter === '-') return [];
  const [, long = '', short = ''] = fs.readFileSync(`docs/letters/${letter}.txt`, 'utf8').split(/^-{72}$/m);
  return [long, short];
}

/** Columns of a row that a mail, as read, does not fulfil. */
function differing(row: Row, mail: ReplyMail): string[] {
  const letters = lettersOf(row.letter);
  const text = folded(cutQuotes(mail.text, letters));
  const same = (cell: string | undefined, value: string | undefined) =>
    cell === '' || (cell === '-' ? (value ?? '') === '' : cell === value);
  const holds: Record<string, boolean> = {
    from: same(row.from, mail.from),
    day: same(row.day, mail.day),
    subject: same(row.subject, mail.subject),
    contains: listOf(row.contains).every((one) => text.includes(one)),
    lacks: !listOf(row.lacks).some((one) => text.includes(one)),
    files: hasItsFiles(mail, row.files),
    proposed:
      row.proposed === '' || row.proposed === firstOf(mail.text, listOf(row.requests) as RequestType[], letters),
  };
  return Object.keys(holds).filter((column) => !holds[column]);
}

/** Every mail of the table that is not read as it says, in the table's order. */
export async function misreadMails(folder = FOLDER): Promise<{ rows: Row[]; misread: Misread[] }> {
  const rows = readTable(path.join(folder, 'mails.tsv')) ?? [];
  const misread: Misread[] = [];
  for (const row of rows) {
    const read = await readMail(bytesOf(folder, row.file ?? ''));
    const wrong = read.ok ? differing(row, read.value) : [read.why];
    if (wrong.length > 0) misread.push({ file: row.file ?? '', kind: row.kind ?? '', wrong });
  }
  return { rows, misread };
}

async function countsOf(folder: string) {
  const { rows, misread } = await misreadMails(folder);
  const kinds = [...new Set(rows.map(({ kind }) => kind ?? ''))];
  const ofKind = (kind: string) => {
    const of = rows.filter((row) => row.kind === kind).length;
    return { read: of - misread.filter((one) => one.kind === kind).length, of };
  };
  return {
    read: rows.length - misread.length,
    of: rows.length,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])),
    misread: misread.map(({ file, wrong }) => `${file}: ${wrong.join(' ')}`),
  };
}

/** `npm run -s attack:mails`: mails read as they must be, in all and by kind, and what is wrong with the others. */
export async function main(): Promise<number> {
  const msg = await readMail(bytesOf(FOLDER, 'empty-outlook.msg'));
  const counts = { ...(await countsOf(FOLDER)), outlookFile: msg.ok ? 'read' : msg.why, held: await countsOf(HELD) };
  console.log(JSON.stringify(counts, undefined, 1));
  return 0;
}
