import { longestMatch, padded } from '../core/match-words.ts';
import { shorten } from '../core/text.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/phrases.ts';
import { sentencesOf } from './notices.ts';
import type { FoundAddress, PageKind, PageSnapshot, SeenEmail } from './shape.ts';
import { hostOf, isSameSite, siteLabel } from './site.ts';

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
  dpo: ['data protection officer*', 'dpo', 'data privacy officer', 'chief privacy officer'],
  /** Those a statement names beside the company itself. */
  others: [
    'processor*',
    'service provider*',
    'third party provider*',
    'google analytics',
    'app store',
    'hosting provider',
    'hosted by',
    'web design',
    'website by',
    'designed by',
    'advertising network*',
  ],
  vendors: [
    'google',
    'facebook',
    'meta',
    'apple',
    'microsoft',
    'amazon',
    'mailchimp',
    'hotjar',
    'cloudflare',
    'sentry',
    'wixpress',
    'hubspot',
    'zendesk',
    'stripe',
    'paypal',
    'criteo',
    'adobe',
    'onetrust',
    'cookiebot',
    'automattic',
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

/** The words right around an address count, not those at the other end of a paragraph or about the next address. */
function near(seen: SeenEmail): string {
  const before = seen.around.slice(Math.max(0, seen.at - 160), seen.at);
  return padded(`${before} ${tail(seen).slice(0, 40)}`);
}

/** What follows the address in its own sentence. */
const tail = ({ around, at, email }: SeenEmail) => around.slice(at + email.length).split(/[.;!?]\s|@/)[0] ?? '';

/** As `near`, but not past another address: what is said of that one is not said of this. */
function nearest(seen: SeenEmail): string {
  const before = seen.around.slice(Math.max(0, seen.at - 160), seen.at);
  return padded(`${before.slice(before.lastIndexOf('@') + 1)} ${tail(seen).slice(0, 60)}`);
}

/** The sentence an address stands in; with the one before it where it stands nearly alone. */
function quoteOf({ around, at, email }: SeenEmail): string {
  const sentences = sentencesOf(around);
  let end = 0;
  const n = sentences.findIndex((sentence) => (end = around.indexOf(sentence, end) + sentence.length) > at);
  const own = sentences[n] ?? around;
  const quote = own.length < email.length + 12 && n > 0 ? `${sentences[n - 1]} ${own}` : own;
  return shorten(quote.length > 400 ? around.slice(Math.max(0, at - 200), at + 150).trim() : quote || email, 400);
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
  if (isSameSite(domain, site)) return false;
  const text = near(seen);
  const heading = padded(seen.heading);
  if (has(padded(siteLabel(domain)), 'vendors')) return true;
  return ['authority', 'representative', 'others'].some((group) => has(text, group) || has(heading, group));
}

/** What counts on the page as a whole. */
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

/** The page's addresses for privacy requests, best first; no authority's, no representative's, no placeholder. */
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
