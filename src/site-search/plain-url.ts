/** Names of parameters in an address that may identify the user. */
const OWN = /sess|sid$|token|auth|user|mail|login|customer|client|hash|signature|^(key|code|uid|ref)$/i;
const LONG_CODE = /^(?=.*\d)[\w.~+/=-]{20,}$/;

const isOwn = (key: string, value: string) => OWN.test(key) || value.includes('@') || LONG_CODE.test(value);

/**
 * A link's address without its fragment and without what may be the user's own: a name, session keys, long codes, e-mail
 * addresses. Undefined for anything but http(s).
 */
export function plainUrl(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/;[^/]*/g, '');
  const own = [...url.searchParams].filter(([key, value]) => isOwn(key, value));
  for (const [key] of own) url.searchParams.delete(key);
  return url.href;
}
