import { padded } from '../core/match-words.ts';
import { near, nearest, quoteOf, sentenceOf } from './address-context.ts';
import { has } from './address-words.ts';
import type { FoundAddress, PageKind, PageSnapshot, SeenEmail } from './shape.ts';
import { hostOf, isSameDomain, isSameSite, siteLabel } from './site.ts';

function isPlaceholder(email: string): boolean {
  const [, domain = ''] = email.split('@');
  return /(^|\.)example\.(com|org|net)$/.test(domain) || has(padded(domain.split('.')[0] ?? ''), 'placeholder');
}

/** Belongs to somebody else: the authority to complain to, or a representative's firm. */
function isSomebodyElses(seen: SeenEmail, site: string): boolean {
  const domain = seen.email.split('@')[1] ?? '';
  const label = padded(domain.replaceAll('.', ' '));
  if (has(label, 'authorityHosts') || /(^|\.)gov(\.|$)|\.gov\.[a-z]{2}$|(^|\.)europa\.eu$/.test(domain)) return true;
  if (isSameSite(domain, site)) return false;
  if (has(padded(siteLabel(domain)), 'vendors')) return true;
  const text = near(seen);
  const heading = padded(seen.heading);
  // The authority is often named right before the officer who answers to it.
  const said = [padded(sentenceOf(seen).slice(-200)), heading];
  return (
    said.some((one) => has(one, 'authority')) ||
    ['representative' as const, 'others' as const].some((group) => has(text, group) || has(heading, group))
  );
}

/** Facts about the page as a whole. */
interface Site {
  host: string;
  title: string;
  /** A privacy statement, a rights page, or a page that calls itself one in any language. */
  onPolicy: boolean;
}

function siteOf(page: PageSnapshot, kind: PageKind): Site {
  const named =
    padded(page.title) +
    page.headings
      .filter(({ level }) => level === 1)
      .map(({ text }) => padded(text))
      .join('');
  const onPolicy = /^(privacy_policy|privacy_contact|request_form)$/.test(kind) || has(named, 'privacyText');
  return { host: hostOf(page.url), title: named, onPolicy };
}

/** Parts of a box's name: `privacy.kr` are two, `dataprotectionoffice` is one. */
const boxOf = (local: string) => padded(local.replace(/[._-]/g, ' '));

const isOwn = (domain: string, { host, title }: Site) =>
  isSameDomain(domain, host) || title.includes(` ${siteLabel(domain)} `);

function judge(seen: SeenEmail, site: Site): FoundAddress {
  const { onPolicy } = site;
  const [local = '', domain = ''] = seen.email.split('@');
  const said = [near(seen), padded((seen.before ?? '').slice(-200)), padded(seen.heading)];
  const says = (group: 'privacyText' | 'rightsText') => said.some((text) => has(text, group));
  const box = boxOf(local);
  const boxed = has(box, 'privacyBox');
  const own = isOwn(domain, site);
  const inHeading = seen.around.length < 200 && has(padded(seen.heading), 'dpo');
  const dpo = has(box, 'dpo') || has(nearest(seen), 'dpo') || inHeading;
  const named = says('privacyText');
  const forRights = says('rightsText');
  const score =
    (boxed ? 5 : 0) +
    (dpo ? 1 : 0) +
    (named ? 2 : 0) +
    (own ? 1.5 : 0) +
    (onPolicy && forRights ? 1.5 : 0) +
    (onPolicy ? 0.5 : 0) -
    (seen.unseen ? 4 : 0);
  const role = boxed || dpo || (onPolicy && named) ? 'privacy' : onPolicy && forRights ? 'rights' : 'general';
  const group = named ? 'privacyText' : 'rightsText';
  const quote = quoteOf(seen, (sentence) => role !== 'general' && has(padded(sentence), group));
  const found: FoundAddress = { email: seen.email, role, dpo, score, quote };
  return { ...found, ...(seen.linked && { linked: seen.linked }), ...(seen.hidden && { hidden: true }) };
}

// Where small firms without a domain of their own have their mail.
const FREE_MAIL =
  /^(gmail|googlemail|hotmail|outlook|live|yahoo|gmx|web|t-online|orange|wanadoo|libero|ziggo|telenet|wp|onet)$/;

/** On a statement that names nobody else, whoever it names is the controller, who is to be asked. */
function withController(found: readonly FoundAddress[], site: Site, kind: PageKind): FoundAddress[] {
  if (kind !== 'privacy_policy' || found.some(({ role }) => role !== 'general')) return [...found];
  return found.map((one) => {
    const domain = one.email.split('@')[1] ?? '';
    const isController = isOwn(domain, site) || FREE_MAIL.test(siteLabel(domain));
    return isController ? { ...one, role: 'rights' as const } : one;
  });
}

/** What people see comes first, then what scores best. */
const bySight = (a: FoundAddress, b: FoundAddress) =>
  Number(a.hidden ?? false) - Number(b.hidden ?? false) || b.score - a.score;

/** The page's addresses for privacy requests, best first; no authority's, no representative's, no placeholder. */
export function findAddresses(page: PageSnapshot, kind: PageKind): FoundAddress[] {
  const site = siteOf(page, kind);
  const best = new Map<string, FoundAddress>();
  for (const seen of page.emails) {
    if (isPlaceholder(seen.email) || isSomebodyElses(seen, site.host)) continue;
    const found = judge(seen, site);
    const before = best.get(found.email);
    if (!before || bySight(found, before) < 0) best.set(found.email, found);
  }
  const sorted = [...best.values()].toSorted(bySight).slice(0, 20);
  return withController(sorted, site, kind);
}
