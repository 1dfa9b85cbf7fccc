import type { SeenEmail } from './shape.ts';

type Found = Omit<SeenEmail, 'heading' | 'around'>;

// Bounded on both sides, so that no text makes it slow.
const PLAIN =
  /(?<![\w.+-])[A-Za-z0-9][\w.+%'-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,5}(?![\w@])/g;
const AT = String.raw`\s{0,2}(?:[[({<]\s?(?:at|apenstaartje|ät|a)\s?[\])}>]|＠|\s@\s)\s{0,2}`;
const DOT = String.raw`\s{0,2}(?:[[({<]\s?(?:dot|punt|punkt|point)\s?[\])}>]|\.)\s{0,2}`;
const HIDDEN = new RegExp(
  String.raw`(?<![\w.+-])([A-Za-z0-9][\w.+-]{0,63})${AT}([A-Za-z0-9-]{1,63}(?:${DOT}[A-Za-z0-9-]{1,63}){1,4})`,
  'gi',
);
const DOTS = new RegExp(DOT, 'gi');

/** Endings that are files, not top-level domains. */
const FILE = /\.(png|jpe?g|gif|svg|webp|css|js)$/i;

function tidy(email: string): string | undefined {
  const plain = email.toLowerCase().replace(/[.'-]+$/, '');
  return FILE.test(plain) || !/\.[a-z][a-z0-9-]{1,62}$/.test(plain) ? undefined : plain;
}

/** E-mail addresses in a text, written out or hidden as "name [at] site [dot] nl". */
export function emailsIn(text: string): Found[] {
  const found = new Map<string, Found>();
  const add = (email: string | undefined, foundAs: Found['foundAs']) => {
    if (email && !found.has(email)) found.set(email, { email, foundAs });
  };
  if (text.includes('@')) for (const [email] of text.matchAll(PLAIN)) add(tidy(email), 'text');
  if (/[[({<]\s?(at|apenstaartje|ät|a)\s?[\])}>]|＠|\s@\s/i.test(text))
    for (const [, local, domain] of text.matchAll(HIDDEN))
      add(tidy(`${local}@${domain?.replace(DOTS, '.')}`), 'obfuscated');
  return [...found.values()];
}

/** The first recipient of a mailto link, decoded; `mailto:mailto:` is read as people mean it. */
export function mailtoAddress(href: string): string | undefined {
  const [address = ''] = href.replace(/^(mailto:)+/i, '').split('?');
  try {
    const [first] = emailsIn(decodeURIComponent(address));
    return first?.email;
  } catch {
    return undefined;
  }
}

/** Cloudflare's e-mail protection: hex bytes, the first one is XORed into the others. */
export function decodeCloudflare(code: string): string | undefined {
  if (!/^([0-9a-f]{2}){4,150}$/i.test(code)) return undefined;
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [first] = emailsIn(bytes.map((byte) => String.fromCharCode(byte ^ key)).join(''));
  return first?.email;
}
