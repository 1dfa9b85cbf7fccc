import { PRODUCT_TOKEN } from './robots.ts';

/** The User-Agent: who is visiting, and where to complain. */
export function userAgentOf(contact: string): string {
  return `Mozilla/5.0 (compatible; ${PRODUCT_TOKEN}/1.0; +${contact})`;
}

/** A web address that can be put in a header; undefined for anything else. */
export function cleanContact(contact: string | undefined): string | undefined {
  if (!contact || !URL.canParse(contact)) return undefined;
  const { protocol, href } = new URL(contact);
  return /^https?:$/.test(protocol) ? href : undefined;
}
