import type { PageKind } from './shape.ts';

/** Kinds of page on which a company speaks for itself. */
export const OWN_KINDS: ReadonlySet<PageKind> = new Set([
  'privacy_policy',
  'privacy_contact',
  'request_form',
  'terms',
  'contact',
  'cookie_notice',
]);
