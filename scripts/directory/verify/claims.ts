import type { Company } from '../../../src/directory/shape.ts';
import type { PageRead, Visit } from '../visit/shape.ts';

/** What a record claims is on a page. */
export interface Claim {
  url: string;
  addresses: string[];
}

/** `unread`: the page answered, but could not be read (login, PDF, server error, redirect to another site). */
export type State = 'still-there' | 'gone' | 'page-gone' | 'robots' | 'unread';

/** One page that a record relies on. */
export interface VerifiedPage {
  url: string;
  /** The state of the page; `gone` if none of its addresses is left. */
  state: State;
  detail?: string;
  addresses: { address: string; state: State }[];
}

/** One line of the report. */
export interface Verified {
  id: string;
  /** YYYY-MM-DD */
  day: string;
  /** Empty if the record names no page. */
  pages: VerifiedPage[];
}

/** The record's addresses by the page where each was seen, else by its first statement; empty without either. */
export function claimsOf({ emails = [], privacyUrls = [] }: Company): Claim[] {
  const byPage = new Map<string, string[]>();
  for (const { address, source } of emails) {
    const url = source.url ?? privacyUrls[0];
    if (url) byPage.set(url, [...(byPage.get(url) ?? []), address]);
  }
  return [...byPage].map(([url, addresses]) => ({ url, addresses }));
}

/** The result of a visit for a claim; an address counts if the reader finds it or the page's text contains it. */
export function verifyClaim({ url, addresses }: Claim, visit: Visit): VerifiedPage {
  if (!visit.ok) {
    const state = stateOf(visit.refusal.why);
    return { url, state, detail: visit.refusal.detail, addresses: addresses.map((address) => ({ address, state })) };
  }
  const judged = addresses.map(
    (address) => ({ address, state: shows(visit.page, address) ? 'still-there' : 'gone' }) as const,
  );
  return {
    url,
    state: judged.some(({ state }) => state === 'still-there') ? 'still-there' : 'gone',
    addresses: judged,
  };
}

function stateOf(why: string): State {
  if (why === 'robots') return 'robots';
  return why === 'page-gone' || why === 'dead' ? 'page-gone' : 'unread';
}

function shows({ verdict, text, links }: PageRead, address: string): boolean {
  const wanted = address.toLowerCase();
  const linked = links.some(({ href }) => href.toLowerCase().startsWith(`mailto:${wanted}`));
  return linked || verdict.addresses.some(({ email }) => email === wanted) || text.toLowerCase().includes(wanted);
}
