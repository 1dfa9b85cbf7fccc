import { headerText, mailText } from './text.ts';

/** A plain-text mail to one recipient, and to one more who gets a copy; the addresses come from `mailAddress`, `at` is an ISO 8601 moment. */
export interface Mail {
  to: string;
  cc?: string | undefined;
  from?: string | undefined;
  subject: string;
  body: string;
  at: string;
}

const LINE = 76;
/** Bytes in an encoded word, so that its line stays within 78 characters (RFC 2047, 2). */
const WORD = 39;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text);

function base64(text: string): string {
  return btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** A text in pieces of at most this many bytes of UTF-8, without splitting a character. */
function pieces(text: string, most: number): string[] {
  const all = [''];
  let used = 0;
  for (const char of text) {
    const size = bytesOf(char).length;
    const fits = used + size <= most;
    all.push(fits ? `${all.pop()}${char}` : char);
    used = fits ? used + size : size;
  }
  return all;
}

/** A header's value: unchanged if it is short plain ASCII, else as encoded words (RFC 2047), folded. */
function headerValue(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes('=?')) return text;
  return pieces(text, WORD)
    .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
    .join('\r\n ');
}

/** RFC 5322 3.3, in UTC. */
function dateTime(at: string): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

/**
 * The mail as a file (RFC 5322, RFC 2045): ASCII, lines of at most 78 characters except for a longer address, one recipient and one copy at most.
 * `X-Unsent` lets Outlook open it as a draft.
 */
export function message({ to, cc, from, subject, body, at }: Mail): string {
  const lines = base64(mailText(body)).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    ...(from ? [`From: ${from}`] : []),
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${headerValue(headerText(subject))}`,
    `Date: ${dateTime(at)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ].join('\r\n');
}
