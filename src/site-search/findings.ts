import type { FoundAddress, Verdict } from '../detect/shape.ts';
import { hostOf, isSameDomain } from '../detect/site.ts';
import { soughtPages, type SearchedPage, type SiteSearch, type SoughtPage } from './shape.ts';

/** An address that the site itself names, with its sentence and the page that contains it. */
export interface Finding extends FoundAddress {
  page: { url: string; title: string; sought: SoughtPage };
}

const roles: readonly FoundAddress['role'][] = ['privacy', 'rights', 'general'];

/** An ordinary address counts only on the site's own domain: on another domain it is just as likely somebody else's. */
const isUsable = ({ email, role }: FoundAddress, url: string) =>
  role !== 'general' || isSameDomain(email.split('@')[1] ?? '', hostOf(url));

function onPage(page: SearchedPage & { state: 'read' }): Finding[] {
  const { url, sought, verdict } = page;
  return verdict.addresses
    .filter((address) => isUsable(address, url))
    .map((address) => ({ ...address, page: { url, title: verdict.title, sought } }));
}

const rank = ({ role, page }: Finding) => roles.indexOf(role) * soughtPages.length + soughtPages.indexOf(page.sought);

/** The addresses a search found, each once, best first: those for privacy, then those for such requests, then others, then what nobody sees. */
export function findingsOf({ pages }: SiteSearch): Finding[] {
  const all = readPages({ pages })
    .flatMap(onPage)
    .toSorted(
      (a, b) => Number(a.hidden ?? false) - Number(b.hidden ?? false) || rank(a) - rank(b) || b.score - a.score,
    );
  return all.filter(({ email }, n) => all.findIndex((other) => other.email === email) === n);
}

type ReadOne = SearchedPage & { state: 'read'; verdict: Verdict };

/** The pages that were read, for everything else they say: notices, retention, a postal address, a form. */
export function readPages({ pages }: Pick<SiteSearch, 'pages'>): ReadOne[] {
  return pages.filter((page): page is ReadOne => page.state === 'read');
}
