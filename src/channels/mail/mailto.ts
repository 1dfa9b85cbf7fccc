import { headerText, mailText } from './text.ts';

/** Percent-encodes everything except unreserved characters (RFC 6068, 2). */
export function encodeAll(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `name@host` with its name encoded; nothing for nobody. */
function recipient(to: string): string {
  const at = to.lastIndexOf('@');
  return at < 0 ? '' : `${encodeAll(to.slice(0, at))}@${to.slice(at + 1)}`;
}

/**
 * A mailto link to exactly one recipient, an address as `mailAddress` gives it, or to none for the empty string (RFC 6068);
 * an empty body is left out. `cc` gets a copy.
 */
export function mailto(to: string, subject: string, body: string, cc = ''): string {
  const copy = cc ? [`cc=${encodeAll(cc)}`] : [];
  const fields = [
    ...copy,
    `subject=${encodeAll(headerText(subject))}`,
    ...(body ? [`body=${encodeAll(mailText(body))}`] : []),
  ];
  return `mailto:${recipient(to)}?${fields.join('&')}`;
}
