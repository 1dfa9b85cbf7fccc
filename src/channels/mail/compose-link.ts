import type { Addressee, Letter } from '../../cases/shape.ts';
import type { Delivery, Sending } from '../shape.ts';
import { mailAddress } from './address.ts';
import { encodeAll } from './mailto.ts';
import { headerText } from './text.ts';

/**
 * A webmail compose window with the recipient, where one is known, and the subject only: its link goes to somebody's server, so
 * the letter goes to the clipboard. `{to}` and `{subject}` stand for the two in the site's address; `cc` is added to it.
 */
export function composeLink(
  template: string,
  { subject }: Letter,
  { email = '' }: Addressee,
  { cc = '' }: Pick<Sending, 'cc'> = {},
): Delivery {
  const to = email && mailAddress(email);
  if (to === undefined) return { do: 'refuse', why: 'bad-address' };
  const values: Record<string, string> = { to: encodeAll(to), subject: encodeAll(headerText(subject)) };
  const copy = mailAddress(cc);
  const url = template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { do: 'open', url: copy ? `${url}&cc=${encodeAll(copy)}` : url, form: 'none' };
}
