import type { PageKind } from '../../../src/detect/shape.ts';
import type { PageRead } from '../visit/shape.ts';

const PRIVACY: PageKind[] = ['privacy_policy', 'privacy_contact', 'request_form'];
const LITTLE = 1500;
const CONSENT = /cookie|consent|toestemming|akkoord|zustimm|einwillig|accepter|consentement|aceptar/i;

/** A page about privacy, by the reader's first kind. */
export function isPrivacyPage({ verdict }: PageRead): boolean {
  return PRIVACY.includes(verdict.kinds[0]?.kind ?? 'other');
}

/** What blocks the page: a login or, as far as we can tell, little more than the cookie question. */
export function wallOf(page: PageRead): 'login-wall' | 'cookie-wall' | undefined {
  const kind = page.verdict.kinds[0]?.kind;
  if (kind === 'login_wall') return 'login-wall';
  const little = page.text.length < LITTLE && CONSENT.test(page.text) && !isPrivacyPage(page);
  return kind === 'cookie_notice' || little ? 'cookie-wall' : undefined;
}
