import { isSameSite, registeredDomain, type Suffixes } from '../core/suffixes.ts';
import type { FoundAddress, FoundLink, Verdict } from './shape.ts';
import { hostOf, isSameDomain } from './site.ts';

/** What an address of the page's own domain scores more; the page itself can only guess which is. */
const OWN = 1.5;

type Ranked = Pick<FoundAddress, 'hidden' | 'score'>;

const bySight = (a: Ranked, b: Ranked) => Number(a.hidden ?? false) - Number(b.hidden ?? false) || b.score - a.score;

function addressAt(found: FoundAddress, host: string, suffixes: Suffixes): FoundAddress {
  const domain = found.email.slice(found.email.lastIndexOf('@') + 1);
  const score = found.score + OWN * (Number(isSameSite(domain, host, suffixes)) - Number(isSameDomain(domain, host)));
  return { ...found, score, ...elsewhere(domain, host, suffixes) };
}

function elsewhere(other: string, host: string, suffixes: Suffixes): { elsewhere?: string } {
  return isSameSite(other, host, suffixes) ? {} : { elsewhere: registeredDomain(other, suffixes) };
}

const linkAt = (found: FoundLink, host: string, suffixes: Suffixes): FoundLink => ({
  ...found,
  ...elsewhere(hostOf(found.href), host, suffixes),
});

/** True when every host of a verdict is the page's own: then nobody needs the list. */
export function isOneHost({ url, addresses, links }: Verdict): boolean {
  const host = hostOf(url);
  const hosts = [
    ...addresses.map(({ email }) => email.slice(email.lastIndexOf('@') + 1)),
    ...links.ownPolicy.map(({ href }) => hostOf(href)),
    ...links.requestForm.map(({ href }) => hostOf(href)),
  ];
  return hosts.every((one) => one === host);
}

/** A verdict in which addresses and links of another registered domain than the page's are named, and do not count as its own. */
export function withSites(verdict: Verdict, suffixes: Suffixes): Verdict {
  const host = hostOf(verdict.url);
  const { addresses, links } = verdict;
  return {
    ...verdict,
    addresses: addresses.map((one) => addressAt(one, host, suffixes)).toSorted(bySight),
    links: {
      ownPolicy: links.ownPolicy.map((one) => linkAt(one, host, suffixes)),
      requestForm: links.requestForm.map((one) => linkAt(one, host, suffixes)),
    },
  };
}
