import type { OverlayFact } from './facts.ts';

// Each caution of the fact files was read once; a caution nobody read stops the generator (checkCautions).
const CAUTIONS: Record<'old' | 'scope' | 'doubtful' | 'noPost' | 'general' | 'harmless', RegExp> = {
  // A statement may have changed since.
  old: /^(contact seen before 2024-11|seen 2021|page from 2020)/,
  // The page speaks for another branch, for applicants, or for one service.
  scope:
    /^(scope-(recruitment|foreign-branch)|email-from-service-specific-policy|stated (for|on|as) |the mailbox is named on the page of the group|DPO address stated for|mailbox (named for children|of the data protection officer named in the statement of the Dublin)|life-insurance-only)/,
  // Seen in an old text, in a copy, or on a page for somebody else: not the word of the company's own statement.
  doubtful:
    /^(seen-in-reproduced|seen-on-(group|bike-app|a-staging|belgian|mediahuis)|seen-on-(staging)|page-address-of-the-copy|promotion-page|older-domain|archived-copy|lists-disagree|another document names another address)/,
  // A freepost number takes no registered letter; the rest is somebody else's box or a box of long ago.
  noPost:
    /^(freepost-number|old-undated-terms|host-of-the-terms-not-verified|address of (the ministry|the health-insurance policy desk|the sister body)|ministry-address|address-from-2017-terms|LCOMMERCE|each shop is its own)/,
  // The letter must say whom it is for.
  general:
    /^(general-postal-address|complaints-desk-address|address-from-(older-product|pre-gdpr|pgb)|the register address is that)/,
  harmless:
    /^(support mailbox, written|support-mailbox-named|register-entry-last-checked|visiting-address|page undated|page-dated-2018|seen-on-acceptance|form-purpose|webform-is-a-page|access requests in writing|statement seen on|the same file reports|third-party address|merged with Vodafone|express parcels|requests by e-mail|Lidl Plus|letter: copy|for access and erasure|form of the Art. 27|asks (for an|proof)|an e-mail address is named|newer-own-page|address-from-(account|promotion|partner|loyalty)|2019-list|third-party-list|same-source|own-page-is|other-lists|2018-reports)/,
};

export type Caution = keyof typeof CAUTIONS;

/** True when one of the fact's cautions is of that kind. */
export function has({ caution = [] }: OverlayFact, kind: Caution): boolean {
  return caution.some((text) => CAUTIONS[kind].test(text));
}

/** Throws at a caution that nobody has read yet: what it means for the fact is not known. */
export function checkCautions({ id, caution = [] }: OverlayFact): void {
  const unread = caution.find((text) => !Object.values(CAUTIONS).some((pattern) => pattern.test(text)));
  if (unread !== undefined) throw new Error(`${id}: "${unread}" is a caution nobody has read`);
}
