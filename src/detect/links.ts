import { longestMatch, padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/detect-words.ts';
import { urlWords } from './url-words.ts';
import type { FoundLink, Link, PageSnapshot } from './shape.ts';
import { hostOf, isSameSite } from './site.ts';

const english: Words = {
  policy: [
    'privacy policy',
    'privacy notice',
    'privacy statement',
    'privacy',
    'data protection',
    'privacypolicy',
    'privacy cookies',
    'data privacy',
    'privacystatement',
  ],
  notPolicy: [
    'privacy settings',
    'privacy shield',
    'privacy preferences',
    'privacy center',
    'privacy rights',
    'blog',
    'news',
    'jobs',
    'google',
    'cookie settings',
    'screen',
    'choices',
    'tools',
  ],
  request: [
    'data request',
    'privacy request',
    'subject access',
    'access request',
    'request form',
    'privacy form',
    'exercise your rights',
    'delete my data',
    'request deletion',
    'privacy portal',
    'request my data',
    'do not sell',
    'dsar',
    'gdpr request',
    'data subject',
    'privacy rights request',
    'submit a request',
    'your privacy choices',
  ],
  portals: [
    'privacyportal*',
    'onetrust',
    'dsar*',
    'datarequest*',
    'privacyrequest*',
    'truste',
    'submit irm trustarc',
    'mineos',
    'datagrail',
    'transcend',
  ],
};

const words = wordsFor('detect/links', english);
const has = (text: string, group: string) => longestMatch(text, words[group]) > 0;

function policyScore({ href, text, inFooter }: Link, host: string): number {
  const [plain] = href.split('#');
  const named = padded(text);
  if (!plain || has(named, 'notPolicy')) return 0;
  const byText = text.length < 80 && has(named, 'policy') ? 3 : 0;
  const byUrl = has(urlWords(href), 'policy') ? 1.5 : 0;
  const own = isSameSite(hostOf(href), host) ? 1 : -1.5;
  return byText + byUrl > 0 ? byText + byUrl + own + (inFooter ? 0.5 : 0) : 0;
}

function requestScore({ href, text }: Link): number {
  const byText = text.length < 120 && has(padded(text), 'request') ? 3 : 0;
  const byUrl = has(urlWords(href), 'request') ? 2 : 0;
  const portal = has(padded(hostOf(href).replaceAll('.', ' ')), 'portals') ? 3 : 0;
  return byText + byUrl + portal;
}

function best(links: readonly Link[], score: (link: Link) => number, cut: number): FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const link of links) {
    const value = score(link);
    if (value < cut || value <= (found.get(link.href)?.score ?? 0)) continue;
    found.set(link.href, { href: link.href, text: link.text, score: value });
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, 10);
}

const CUT = 3;

/** The site's own privacy statement and its forms for privacy requests, best first. */
export function findLinks(page: PageSnapshot): { ownPolicy: FoundLink[]; requestForm: FoundLink[] } {
  const web = page.links.filter(({ href }) => /^https?:/.test(href));
  const host = hostOf(page.url);
  const here = page.url.split('#')[0];
  const elsewhere = web.filter(({ href }) => href.split('#')[0] !== here);
  return {
    ownPolicy: best(elsewhere, (link) => policyScore(link, host), CUT),
    requestForm: best(elsewhere, requestScore, CUT),
  };
}
