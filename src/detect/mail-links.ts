import { decoded } from '../core/text.ts';
import { emailsIn } from './emails.ts';
import { readable } from './readable.ts';

/** Recipients of a mailto link, decoded, in order, without names; `mailto:mailto:` is read as intended. */
export function mailtoAddresses(href: string): string[] {
  const [to = ''] = href.replace(/^\s*(mailto:\s*\/{0,2})+/i, '').split('?');
  return emailsIn(readable(decoded(to))).map(({ email }) => email);
}

/** Cloudflare's e-mail protection: hex bytes, where the first is XORed into the others. */
export function decodeCloudflare(code: string): string | undefined {
  if (!/^([0-9a-f]{2}){4,150}$/i.test(code)) return undefined;
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [first] = emailsIn(bytes.map((byte) => String.fromCharCode(byte ^ key)).join(''));
  return first?.email;
}
