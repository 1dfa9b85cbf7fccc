import { forEach, type Steps } from '../core/steps.ts';
import { padded } from '../core/match-words.ts';
import { holds } from './link-words.ts';
import { policyScore } from './policy-links.ts';
import { requestScore } from './request-links.ts';
import type { FoundLink, Link, PageSnapshot, Verdict } from './shape.ts';
import { hostOf, siteLabel } from './site.ts';

/** Links scored in one step. */
const LINKS = 30;

/** What people see comes first, then what scores best. */
const bySight = (a: FoundLink, b: FoundLink) =>
  Number(a.hidden ?? false) - Number(b.hidden ?? false) || b.score - a.score;

function* best(links: readonly Link[], score: (link: Link) => number, cut: number): Steps<FoundLink[]> {
  const found = new Map<string, FoundLink>();
  yield* forEach(links, LINKS, (link) => {
    const value = score(link);
    if (value < cut) return;
    const { href, text } = link;
    const one: FoundLink = { href, text, score: value, ...(link.hidden && { hidden: true }) };
    const before = found.get(href);
    if (!before || bySight(one, before) < 0) found.set(href, one);
  });
  return [...found.values()].toSorted(bySight).slice(0, 10);
}

const labelOf = (href: string) => siteLabel(hostOf(href));

/** Whose page it is: the name in its address and, if most links lead to one other site, that site's name. */
function ownLabels(url: string, links: readonly Link[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { href } of links) {
    const label = labelOf(href);
    if (!holds(padded(label), 'strangers')) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const [[label, count] = ['', 0]] = [...counts].toSorted(([, a], [, b]) => b - a);
  return new Set([labelOf(url), ...(count >= 3 && count > links.length / 3 ? [label] : [])]);
}

/** One other site may belong to the same company; several are companies it works with. */
function withoutVendors(found: readonly FoundLink[], own: ReadonlySet<string>): FoundLink[] {
  const ours = found.filter(({ href }) => own.has(labelOf(href)));
  const others = new Set(found.map(({ href }) => labelOf(href)).filter((label) => !own.has(label)));
  return others.size > 1 ? ours : [...found];
}

/** The site's own privacy statement and its forms for privacy requests, best first; in steps. */
export function* linkSteps(page: PageSnapshot): Steps<Verdict['links']> {
  const web = page.links.filter(({ href }) => /^https?:/.test(href));
  const here = page.url.split('#')[0];
  const elsewhere = web.filter(({ href }) => href.split('#')[0] !== here);
  const own = ownLabels(page.url, web);
  const policies = yield* best(elsewhere, (link) => policyScore(link, own), 2.5);
  return {
    ownPolicy: withoutVendors(policies, own),
    requestForm: yield* best(elsewhere, (link) => requestScore(link, page.blocks, own), 3),
  };
}
