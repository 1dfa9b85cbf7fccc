import { readMail, type MailTrouble, type ReplyMail } from './read-mail.ts';
import type { PdfReading, PdfTrouble } from './read-pdf.ts';
import type { ZipTrouble } from './unzip.ts';

/** A file as it came. */
export interface PaperFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the user is told of one file, by name. */
export interface PaperNote {
  name: string;
  /** `nested`: a zip that lies in a zip stays closed. */
  note: PdfTrouble | ZipTrouble | 'cut' | 'nested';
  read?: number;
  total?: number;
}

/** What came: its text, the files to keep byte for byte, and what could not be read of them. */
export interface Paper extends Pick<ReplyMail, 'text' | 'from' | 'subject' | 'day'> {
  files: PaperFile[];
  notes: PaperNote[];
}

export type PaperResult = { ok: true; value: Paper } | { ok: false; why: MailTrouble };

const textAt = (bytes: Uint8Array, length: number) => new TextDecoder('latin1').decode(bytes.subarray(0, length));

/** A PDF may have a few bytes before its mark. */
const isPdf = (bytes: Uint8Array) => textAt(bytes, 1024).includes('%PDF-');
const isZip = (bytes: Uint8Array) => textAt(bytes, 4) === 'PK\u0003\u0004';
const isKept = ({ mediaType, name }: PaperFile) =>
  /^(?:image|audio|video)\//.test(mediaType) ||
  /\.(?:jpe?g|png|gif|webp|heic|tiff?|mp3|m4a|wav|ogg|opus|mp4)$/i.test(name);

const kept = (file: PaperFile, text = '', notes: PaperNote[] = []): Paper => ({ text, files: [file], notes });

async function fromPdf(file: PaperFile, reading: PdfReading): Promise<Paper> {
  // Needed for a PDF only, and large.
  const { readPdf } = await import('./read-pdf.ts');
  const read = await readPdf(file.bytes, reading);
  if (!read.ok) return kept(file, '', [{ name: file.name, note: read.why }]);
  const { text, pages, cut } = read.value;
  return kept(file, text, cut ? [{ name: file.name, note: 'cut', read: cut.read, total: pages }] : []);
}

/** A Word document gives its text; the files of another zip are listed, each to be kept or not, with the text of those that have one. */
async function fromZip(file: PaperFile, reading: PdfReading, depth: number): Promise<Paper> {
  const [{ textOfDocx }, { unzip }] = await Promise.all([import('./docx-text.ts'), import('./unzip.ts')]);
  const word = textOfDocx(file.bytes);
  if (!word.ok) return kept(file, '', [{ name: file.name, note: word.why }]);
  if (word.value !== undefined) return kept(file, word.value);
  const inner = unzip(file.bytes);
  if (depth > 0 && /\.zip$/i.test(file.name)) return kept(file, '', [{ name: file.name, note: 'nested' }]);
  if (!inner.ok || depth > 0 || /\.(?:xlsx|pptx|odt|ods)$/i.test(file.name)) return kept(file);
  const papers = [];
  for (const { name, bytes } of inner.value)
    papers.push(await attached({ name, bytes, mediaType: typeOf(name) }, reading));
  return together([kept(file), ...papers]);
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  eml: 'message/rfc822',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
};
const typeOf = (name: string) => types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** A file that came with others: its text where it has one; it is kept in any case. */
async function attached(file: PaperFile, reading: PdfReading): Promise<Paper> {
  if (isPdf(file.bytes)) return fromPdf(file, reading);
  if (isZip(file.bytes)) return fromZip(file, reading, 1);
  if (file.mediaType === 'text/plain') {
    const read = await readMail(file.bytes);
    return kept(file, read.ok ? read.value.text : '');
  }
  return kept(file);
}

/** Several papers as one answer; who sent it and when is what the first says that does. */
export function together(papers: readonly Paper[]): Paper {
  const first = <K extends 'from' | 'subject' | 'day'>(key: K) => papers.find((one) => one[key])?.[key];
  const [from, subject, day] = [first('from'), first('subject'), first('day')];
  return {
    text: papers
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n\n'),
    files: papers.flatMap(({ files }) => files),
    notes: papers.flatMap(({ notes }) => notes),
    ...(from ? { from } : {}),
    ...(subject ? { subject } : {}),
    ...(day ? { day } : {}),
  };
}

async function fromMail({ text, from, subject, day, attachments }: ReplyMail, reading: PdfReading): Promise<Paper> {
  const papers: Paper[] = [];
  for (const { name, mediaType, bytes } of attachments)
    papers.push(await attached({ name, mediaType, bytes: new Uint8Array(bytes) }, reading));
  const own: Paper = {
    text,
    files: [],
    notes: [],
    ...(from ? { from } : {}),
    ...(subject ? { subject } : {}),
    ...(day ? { day } : {}),
  };
  return together([own, ...papers]);
}

/** Reads a file that a company sent: mail, PDF, Word document, zip, picture, recording or text. Nothing in it is shown or run. */
export async function readPaper(file: PaperFile, reading: PdfReading = {}): Promise<PaperResult> {
  if (isPdf(file.bytes) && !/\.eml$/i.test(file.name)) return { ok: true, value: await fromPdf(file, reading) };
  if (isZip(file.bytes)) return { ok: true, value: await fromZip(file, reading, 0) };
  if (isKept(file)) return { ok: true, value: kept(file) };
  const mail = await readMail(file.bytes);
  return mail.ok ? { ok: true, value: await fromMail(mail.value, reading) } : mail;
}
