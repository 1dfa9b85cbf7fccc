import type { Letter } from '../cases/shape.ts';
import type { Channel, Delivery } from './shape.ts';

/** Longest mailto address that mail programs take whole, in bytes. */
const MAX_BYTES = 1900;

/** One plain address: dot-atom and domain (RFC 5322 3.4.1), nothing that could start a second recipient or header. */
function isPlainAddress(text: string): boolean {
  return text.length <= 254 && /^[A-Za-z0-9.!#$%'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text);
}

/** Percent-encodes everything but unreserved characters; lines end in CRLF (RFC 6068, 5). */
function encode(text: string): string {
  const wellFormed = text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A header is one line: line breaks and other controls become spaces. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- controls are exactly what must not get into a header
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** A mailto address with exactly one recipient (RFC 6068); an empty body is left out. */
export function mailto(to: string, subject: string, body: string): string {
  const at = to.lastIndexOf('@');
  const address = `${encode(to.slice(0, at))}@${to.slice(at + 1)}`;
  return `mailto:${address}?subject=${encode(oneLine(subject))}${body ? `&body=${encode(body)}` : ''}`;
}

/** The fullest form that fits; `none` leaves the text to be pasted. */
function fit(letter: Letter, to: string): Delivery {
  for (const form of ['full', 'short'] as const) {
    const url = mailto(to, letter.subject, letter[form]);
    if (url.length <= MAX_BYTES) return { do: 'open', url, form };
  }
  return { do: 'open', url: mailto(to, letter.subject, ''), form: 'none' };
}

export default {
  id: 'email',
  english: 'E-mail',
  reaches: (to) => to.email !== undefined,
  deliver: (letter, { email = '' }) =>
    isPlainAddress(email) ? fit(letter, email) : { do: 'refuse', why: 'bad-address' },
} satisfies Channel;
