const LONGEST = 254;

/** A dot-atom (RFC 5322 3.2.3), without `&` and `%`, which a careless mail program might read as part of a link. */
const LOCAL = /^[\w!#$'*+/=^`{|}~-]+(\.[\w!#$'*+/=^`{|}~-]+)*$/;
const DOMAIN = /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u;
const ASCII_DOMAIN = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** A domain as DNS writes it (IDNA); undefined for a domain that would change its appearance. */
function asciiDomain(domain: string): string | undefined {
  if (ASCII_DOMAIN.test(domain)) return domain;
  if (!DOMAIN.test(domain) || domain.normalize('NFKC') !== domain) return undefined;
  const url = `https://${domain}/`;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return ASCII_DOMAIN.test(host) ? host : undefined;
}

/**
 * One plain address that mail programs accept, with its domain in ASCII: nothing in it can start a second recipient or a
 * header. Undefined for anything else.
 */
export function mailAddress(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const at = text.lastIndexOf('@');
  const domain = at > 0 && LOCAL.test(text.slice(0, at)) ? asciiDomain(text.slice(at + 1)) : undefined;
  const address = domain && `${text.slice(0, at)}@${domain}`;
  return address && address.length <= LONGEST ? address : undefined;
}
