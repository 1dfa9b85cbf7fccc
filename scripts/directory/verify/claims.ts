import type { Company, CompanyEmail } from '../../../src/directory/shape.ts';
import type { PageRead, Visit } from '../visit/shape.ts';

/** What a record says stands on a page. */
export interface Claim {
  url: string;
  addresses: string[];
  /** The oldest day one of them was seen or changed, as its source says (YYYY-MM-DD). */
  seen?: string;
}

/** `unread`: the page answered, but could not be read (login, PDF, server error, redirect to another site). */
export type State = 'still-there' | 'gone' | 'page-gone' | 'robots' | 'unread';

/** One page a record rests on. */
export interface VerifiedPage {
  url: string;
  seen?: string;
  /** The page's own state; `gone` when no address of it is left. */
  state: State;
  detail?: string;
  addresses: { address: string; state: State }[];
}

/** One line of the report. */
export interface Verified {
  id: string;
  /** YYYY-MM-DD */
  day: string;
  /** Empty when the record names no page. */
  pages: VerifiedPage[];
}

// Copies and registers: their pages never change, or are not the company's.
const ELSEWHERE = new Set(['opentermsarchive', 'roo', 'datapurge', 'cnil', 'gleif', 'ico']);

/** The record's addresses by the page each was seen on, else by its first statement; none without either. */
export function claimsOf({ emails = [], privacyUrls = [] }: Company): Claim[] {
  const byPage = new Map<string, CompanyEmail[]>();
  for (const email of emails) {
    const own = ELSEWHERE.has(email.source.name) ? undefined : email.source.url;
    const url = own ?? privacyUrls[0];
    if (url) byPage.set(url, [...(byPage.get(url) ?? []), email]);
  }
  return [...byPage].map(([url, claimed]) => {
    const [seen] = claimed.flatMap(({ source }) => source.date ?? []).toSorted();
    return { url, addresses: claimed.map(({ address }) => address), ...(seen ? { seen } : {}) };
  });
}

/** What a visit says about a claim; an address counts when the reader finds it or it stands in the page's text. */
export function verifyClaim({ url, addresses, ...day }: Claim, visit: Visit): VerifiedPage {
  if (!visit.ok) {
    const state = stateOf(visit.refusal.why);
    return {
      url,
      ...day,
      state,
      detail: visit.refusal.detail,
      addresses: addresses.map((address) => ({ address, state })),
    };
  }
  const judged = addresses.map(
    (address) => ({ address, state: shows(visit.page, address) ? 'still-there' : 'gone' }) as const,
  );
  return {
    url,
    ...day,
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
