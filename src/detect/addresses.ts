import { longestMatch, padded } from '../core/match-words.ts';
import { shorten } from '../core/text.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/phrases.ts';
import type { FoundAddress, PageKind, PageSnapshot, SeenEmail } from './shape.ts';
import { hostOf, isSameSite } from './site.ts';

const english: Words = {
  privacyBox: [
    'privacy*',
    'dpo',
    'gdpr',
    'dataprotection',
    'data protection',
    'dataprivacy',
    'dsar',
    'personaldata',
    'dp',
    'mydata',
  ],
  privacyText: [
    'data protection officer',
    'dpo',
    'privacy officer',
    'privacy team',
    'questions about this privacy',
    'privacy questions',
    'data controller',
    'exercise your rights',
    'privacy policy',
    'privacy notice',
    'your rights',
    'personal data',
    'personal information',
    'data protection',
    'privacy related',
    'privacy',
  ],
  rightsText: [
    'exercise',
    'your rights',
    'request access',
    'access to',
    'delete',
    'deletion',
    'erasure',
    'opt out',
    'unsubscribe',
    'correct',
    'rectif*',
    'object to',
    'withdraw*',
    'questions',
    'contact us',
  ],
  authority: [
    'supervisory authority',
    'data protection authority',
    'commissioner',
    'ombudsman',
    'lodge a complaint',
    'authority',
    'regulator',
  ],
  representative: ['representative', 'article 27', 'art 27', 'eu representative', 'uk representative'],
  placeholder: [
    'example',
    'yourname',
    'your',
    'name',
    'user',
    'username',
    'someone',
    'john',
    'test',
    'email',
    'you',
    'me',
    'domain',
    'yourdomain',
  ],
  authorityHosts: [
    'ico',
    'autoriteitpersoonsgegevens',
    'cnil',
    'dataprotection',
    'aepd',
    'garanteprivacy',
    'gpdp',
    'uodo',
    'datatilsynet',
    'imy',
    'bfdi',
    'dsb',
    'edoeb',
    'apd',
    'gegevensbeschermingsautoriteit',
  ],
};

const words = wordsFor('detect/addresses', english);
const has = (text: string, group: string) => longestMatch(text, words[group]) > 0;

/** The words right around an address count, not those at the other end of a long paragraph. */
function near({ around, email }: SeenEmail): string {
  const at = around.toLowerCase().indexOf(email);
  return padded(at < 0 ? around.slice(0, 200) : around.slice(Math.max(0, at - 150), at + email.length + 40));
}

function isPlaceholder(email: string): boolean {
  const [, domain = ''] = email.split('@');
  return /(^|\.)example\.(com|org|net)$/.test(domain) || has(padded(domain.split('.')[0] ?? ''), 'placeholder');
}

/** Somebody else's: the authority to complain to, or a representative's firm. */
function isSomebodyElses(seen: SeenEmail, site: string): boolean {
  const domain = seen.email.split('@')[1] ?? '';
  const label = padded(domain.replaceAll('.', ' '));
  if (has(label, 'authorityHosts') || /(^|\.)gov(\.|$)|\.gov\.[a-z]{2}$|(^|\.)europa\.eu$/.test(domain)) return true;
  const text = near(seen);
  return !isSameSite(domain, site) && (has(text, 'authority') || has(text, 'representative'));
}

function judge(seen: SeenEmail, site: string, kind: PageKind): FoundAddress {
  const [local = '', domain = ''] = seen.email.split('@');
  const text = near(seen);
  const heading = padded(seen.heading);
  const boxed = has(padded(local.replace(/[._-]/g, ' ')), 'privacyBox');
  const own = isSameSite(domain, site);
  const onPolicy = kind === 'privacy_policy' || kind === 'privacy_contact' || kind === 'request_form';
  const named = has(text, 'privacyText') || has(heading, 'privacyText');
  const forRights = has(text, 'rightsText') || has(heading, 'rightsText');
  const score =
    (boxed ? 5 : 0) + (named ? 2 : 0) + (own ? 1.5 : 0) + (onPolicy && forRights ? 1.5 : 0) + (onPolicy ? 0.5 : 0);
  const role = boxed || (onPolicy && named) ? 'privacy' : onPolicy && forRights ? 'rights' : 'general';
  return { email: seen.email, role, dpo: false, score, quote: shorten(seen.around || seen.email, 200) };
}

/** The page's addresses for privacy requests, best first; no authority's, no representative's, no placeholder. */
export function findAddresses(page: PageSnapshot, kind: PageKind): FoundAddress[] {
  const site = hostOf(page.url);
  const best = new Map<string, FoundAddress>();
  for (const seen of page.emails) {
    if (isPlaceholder(seen.email) || isSomebodyElses(seen, site)) continue;
    const found = judge(seen, site, kind);
    if (found.score > (best.get(found.email)?.score ?? -1)) best.set(found.email, found);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, 20);
}
