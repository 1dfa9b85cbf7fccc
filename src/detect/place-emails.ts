import { emailsIn } from './emails.ts';
import type { SeenEmail } from './shape.ts';

/** An address that a mail link in the block leads to. */
export interface Written {
  /** The link itself. */
  element: Element;
  email: string;
  foundAs: 'mailto' | 'cloudflare';
  /** Where the link starts in the block's text, approximately. */
  at: number;
  /** A different address, shown as the link's text. */
  shown: string | undefined;
}

const BEFORE = 500;
const AFTER = 400;

/** The text around a position, cut at word boundaries. */
function around(text: string, at: number): { around: string; at: number } {
  const from = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
  const end = text.length > at + AFTER ? text.lastIndexOf(' ', at + AFTER) : text.length;
  const start = from > at ? at : from;
  return { around: text.slice(start, Math.max(end, at)), at: at - start };
}

/** A label joined to the address, "Mailinfo@site.nl": the link next to it shows where the address starts. */
const isRunTogether = (email: string, written: readonly Written[]) =>
  written.some(({ email: own, shown }) => !shown && own !== email && email.endsWith(own));

/** Other text than the address itself, up to which a block says too little of it. */
const LITTLE = 100;

/** A block's addresses: those its links write to and those its text shows, each once, with the text around and before. */
export function placeEmails(text: string, written: readonly Written[], heading: string, before = ''): SeenEmail[] {
  const inText = emailsIn(text).filter(({ email }) => !isRunTogether(email, written));
  const placed = new Map<string, SeenEmail>();
  const where = { heading, ...(before && text.length < LITTLE ? { before } : {}) };
  for (const { email, foundAs, at, shown } of written) {
    const place = inText.find((one) => one.email === (shown ?? email))?.at ?? Math.min(at, text.length);
    const found = { email, foundAs, ...where, ...around(text, place) };
    if (!placed.has(email)) placed.set(email, shown ? { ...found, unseen: true } : found);
  }
  for (const { email, foundAs, at } of inText) {
    if (placed.has(email) && !placed.get(email)?.unseen) continue;
    const linked = written.find(({ shown }) => shown === email)?.email;
    const found = { email, foundAs, ...where, ...around(text, at) };
    placed.set(email, linked && linked !== email ? { ...found, linked } : found);
  }
  return [...placed.values()];
}
