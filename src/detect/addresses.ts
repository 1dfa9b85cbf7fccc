import { padded } from '../core/match-words.ts';
import { near, nearest, quoteOf } from './address-context.ts';
import { has } from './address-words.ts';
import type { FoundAddress, PageKind, PageSnapshot, SeenEmail } from './shape.ts';
import { hostOf, isSameSite, siteLabel } from './site.ts';

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
  const text = near(seen);
  const heading = padded(seen.heading);
  if (has(padded(siteLabel(domain)), 'vendors')) return true;
  return ['authority', 'representative', 'others'].some((group) => has(text, group) || has(heading, group));
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

function judge(seen: SeenEmail, { host, title, onPolicy }: Site): FoundAddress {
  const [local = '', domain = ''] = seen.email.split('@');
  const text = near(seen);
  const heading = padded(seen.heading);
  const box = padded(local.replace(/[._-]/g, ' '));
  const boxed = has(box, 'privacyBox');
  const own = isSameSite(domain, host) || title.includes(` ${siteLabel(domain)} `);
  const dpo = has(box, 'dpo') || has(nearest(seen), 'dpo') || (has(heading, 'dpo') && seen.around.length < 200);
  const named = has(text, 'privacyText') || has(heading, 'privacyText');
  const forRights = has(text, 'rightsText') || has(heading, 'rightsText');
  const score =
    (boxed ? 5 : 0) +
    (dpo ? 1 : 0) +
    (named ? 2 : 0) +
    (own ? 1.5 : 0) +
    (onPolicy && forRights ? 1.5 : 0) +
    (onPolicy ? 0.5 : 0) -
    (seen.unseen ? 4 : 0);
  const role = boxed || dpo || (onPolicy && named) ? 'privacy' : onPolicy && forRights ? 'rights' : 'general';
  const found: FoundAddress = { email: seen.email, role, dpo, score, quote: quoteOf(seen) };
  return seen.linked ? { ...found, linked: seen.linked } : found;
}

/** The page's addresses for privacy requests, best first; leaves out authorities, representatives and placeholders. */
export function findAddresses(page: PageSnapshot, kind: PageKind): FoundAddress[] {
  const site = siteOf(page, kind);
  const best = new Map<string, FoundAddress>();
  for (const seen of page.emails) {
    if (isPlaceholder(seen.email) || isSomebodyElses(seen, site.host)) continue;
    const found = judge(seen, site);
    if (found.score > (best.get(found.email)?.score ?? -Infinity)) best.set(found.email, found);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, 20);
}
