import { getPublicSuffix, parse } from 'tldts';
import { hostName } from '../../src/directory/host.ts';

// Soft hyphen, zero-width and bidi characters: an address with one of these looks right but mail to it does not arrive.
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u2065]/gu;

/** The text without invisible and control characters, with single spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The host in punycode if it can be a directory key: below a real top-level domain and not itself a public suffix. */
export function cleanKey(key: string): string | undefined {
  const exact = key.startsWith('=');
  const host = hostName(cleanText(exact ? key.slice(1) : key));
  if (!host) return undefined;
  // `=` keys match only that host, so they may be a suffix that is also somebody's site.
  if (exact) return `=${host}`;
  const isReal = parse(host, { allowPrivateDomains: true }).isIcann || isPrivateSite(host);
  return isReal && !isPublicSuffix(host) ? host : undefined;
}

/** True for `co.uk` and `github.io`: everything below belongs to different owners (publicsuffix.org, private part included). */
export function isPublicSuffix(host: string): boolean {
  return getPublicSuffix(host, { allowPrivateDomains: true }) === host;
}

function isPrivateSite(host: string): boolean {
  return parse(host, { allowPrivateDomains: true }).isPrivate === true;
}

// Sold to anyone anywhere, and used that way.
const GENERIC = /\.(ac|ag|ai|am|cc|co|eu|fm|gg|im|io|is|la|li|ly|me|mu|nu|sh|so|st|tk|to|tv|vc|ws)$/;

/** True for `.io` and similar: a country's top-level domain in name only. */
export function isGenericCountryDomain(host: string): boolean {
  return GENERIC.test(host);
}

const LOCAL = /^[a-z0-9](?:[a-z0-9._+&'-]*[a-z0-9_-])?$/i;

/** The address with its domain in punycode and lower case; undefined if it is not an ordinary address (RFC 5321). */
export function cleanEmail(email: string): string | undefined {
  const [local = '', domain = '', more] = cleanText(email).split('@');
  const host = hostName(domain);
  if (more !== undefined || !host || !LOCAL.test(local) || local.includes('..') || local.length > 64) return undefined;
  return `${local}@${host}`;
}

const TRACKING = /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|ref)$/;

/** An https address without credentials and tracking; http becomes https. Undefined for every other scheme. */
export function cleanLink(link: string): string | undefined {
  const text = cleanText(link);
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || !hostName(url.hostname)) return undefined;
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  const tracking = Array.from(url.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}
