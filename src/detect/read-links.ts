import { attribute, textOf } from '../core/dom.ts';
import { emailsIn } from './emails.ts';
import { decodeCloudflare, mailtoAddresses } from './mail-links.ts';
import { readable } from './readable.ts';
import { addText, squeeze, type Reading } from './reading.ts';

const MAX_LINKS = 1500;

/** Adds a link and its mail recipients; by default it belongs to the block being read. */
export function addLink(
  reading: Reading,
  element: Element,
  inFooter = reading.footers > 0,
  block = reading.blocks.length,
): void {
  const raw = attribute(element, 'href').trim();
  if (!raw) return;
  const mails = recipients(raw);
  if (mails.length > 0) addRecipients(reading, element, mails, raw);
  if (reading.links.length >= MAX_LINKS) reading.cut = true;
  if (reading.links.length >= MAX_LINKS || !URL.canParse(raw, reading.base)) return;
  const { href, protocol } = new URL(raw, reading.base);
  if (!/^(https?|mailto|tel):$/.test(protocol)) return;
  const text = squeeze(textOf(element)) || attribute(element, 'aria-label') || attribute(element, 'title');
  const link = { href: href.slice(0, 1000), text: text.slice(0, 200), inFooter, block };
  reading.links.push(link);
  reading.places.set(link, [element]);
}

/** The recipients of a link: those of a mailto, or the one that Cloudflare hides. */
function recipients(href: string): string[] {
  if (/^mailto:/i.test(href)) return mailtoAddresses(href);
  const code = /\/cdn-cgi\/l\/email-protection#(\w+)/.exec(href)?.[1];
  const email = code && decodeCloudflare(code);
  return email ? [email] : [];
}

/** Adds a link's recipients, and notes if its text shows a different address. */
function addRecipients(reading: Reading, element: Element, emails: readonly string[], href: string): void {
  const shown = emailsIn(readable(squeeze(textOf(element).slice(0, 300)))).map(({ email }) => email);
  const other = shown.length > 0 && !shown.some((email) => emails.includes(email)) ? shown[0] : undefined;
  const foundAs = /^mailto:/i.test(href) ? 'mailto' : 'cloudflare';
  // A label joined to the link is not part of the address.
  if (/[\p{L}\p{N}]$/u.test(reading.text)) addText(reading, ' ', undefined);
  const at = reading.text.length;
  for (const email of emails) reading.pending.push({ element, email, foundAs, at, shown: other });
}

/** Adds the address that Cloudflare hides; true if the element's own placeholder text is to be left out. */
export function addCloudflare(reading: Reading, element: Element): boolean {
  const email = decodeCloudflare(attribute(element, 'data-cfemail'));
  if (!email) return false;
  reading.pending.push({ element, email, foundAs: 'cloudflare', at: reading.text.length, shown: undefined });
  addText(reading, email, element);
  return true;
}
