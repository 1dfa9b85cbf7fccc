import type { Email } from 'postal-mime';

const LONGEST_LINE = 1000;
const MOST_LINES = 20;

/** What stands before the headers when a mail was saved by hand or by a program: an mbox line, Outlook's title, nothing. */
const isPreamble = (line: string) => /^(?:>?From +[^\s:].*|Microsoft Mail Internet Headers.*|\s*)$/.test(line);

/** Where a mail's headers begin, in bytes: behind a byte order mark, blank lines and an mbox line. */
export function startOfHeaders(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let n = 0; n < MOST_LINES; n++) {
    const end = bytes.subarray(at, at + LONGEST_LINE).indexOf(0x0a);
    if (end < 0 || !isPreamble(new TextDecoder().decode(bytes.subarray(at, at + end)))) return at;
    at += end + 1;
  }
  return at;
}

const NEWLINE = 0x0a;

/** Where the headers end, in bytes: at the first blank line, or with the mail. */
export function endOfHeaders(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[next] === NEWLINE) return next + 1;
  }
  return bytes.length;
}

/** Reading takes time by the line and by the part. No program writes lines this short, or this many parts. */
const MOST_SHORT_LINES = 40_000;
const SHORT = 24;
const MOST_PARTS = 2000;

/** Whether reading a mail would take longer than any mail is worth: it was made to. */
export function takesTooLong(bytes: Uint8Array): boolean {
  let lines = 0;
  let parts = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    lines++;
    if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) parts++;
  }
  return parts > MOST_PARTS || (lines > MOST_SHORT_LINES && bytes.length / lines < SHORT);
}

/** Headers only programs write. */
const MACHINES = new Set(['received', 'message-id', 'mime-version', 'content-type', 'return-path', 'delivered-to']);
const PEOPLES = new Set(['from', 'to', 'date', 'subject', 'reply-to']);
const NAME = /^[!-9;-~]+$/;

/** Whether what was parsed is a mail: headers of programs, or nothing but headers, of which two are those people know. */
export function isMail({ headers }: Email): boolean {
  const count = (names: ReadonlySet<string>) =>
    new Set(headers.map(({ key }) => key).filter((key) => names.has(key))).size;
  const machines = count(MACHINES);
  const all = machines + count(PEOPLES);
  return all >= 2 && (machines > 0 || headers.every(({ originalKey }) => NAME.test(originalKey)));
}
