import { padded } from '../core/match-words.ts';
import { holdsAny, tokensOf } from '../core/patterns.ts';
import { has } from './address-words.ts';
import { urlWords } from './url-words.ts';
import { holds, linkWords } from './link-words.ts';
import { isSilent, policyScore } from './policy-links.ts';
import type { Link } from './shape.ts';
import { hostOf, siteLabel } from './site.ts';

const MOST_SENTENCES = 40;

/** The sentences of the link's own block that may contain it, each with the sentence before. */
function sentencesAround({ text, block }: Link, blocks: readonly string[]): string[] {
  const sentences = (blocks[block ?? -1] ?? '').split(/(?<=[.!?;]) /, MOST_SENTENCES);
  const inContext = sentences.map((sentence, at) => ({ sentence, whole: `${sentences[at - 1] ?? ''} ${sentence}` }));
  return inContext.filter(({ sentence }) => sentence.includes(text)).map(({ whole }) => whole.slice(-1000));
}

const isAsking = (text: string) => holdsAny(tokensOf(text), linkWords().asking);

/** "To exercise your rights, use this form": the sentence says what the link's text does not. */
function isAskedBy(link: Link, blocks: readonly string[]): boolean {
  const words = padded(link.text);
  if (words === '  ' || words.length > 60 || !(isSilent(link.text) || holds(words, 'means'))) return false;
  return sentencesAround(link, blocks).some(isAsking);
}

/** Where a help desk takes requests of any kind. */
const DESK = /\/(?:requests?|tickets?)\/new\b|\/contact\/privacy\b/;

/** "Right of access, erasure …: here": the sentence speaks of rights in data, in whatever words. */
function isAboutRights({ text, href, block }: Link, blocks: readonly string[]): boolean {
  if (block === undefined || block < 0) return false;
  const before = `${blocks[block - 1] ?? ''} `;
  const whole = before + (blocks[block] ?? '');
  const at = before.length + Math.max(0, whole.slice(before.length).indexOf(text || href));
  const near =
    padded(whole.slice(Math.max(0, at - 360), Math.max(0, at - 160))) +
    padded(whole.slice(Math.max(0, at - 160), at + 40));
  return has(near, 'privacyText') && has(near, 'rightsText');
}

/** A host made for privacy, asked for as a whole: `privacy.example.com`. */
function isPrivacyHost(href: string): boolean {
  const { hostname, pathname } = new URL(href);
  return pathname === '/' && /^(privacy|dsar|datarequests?)\./.test(hostname);
}

/** How surely a link leads to a form for privacy requests: from 3 on it does. Not to a statement that only tells of them. */
export function requestScore(link: Link, blocks: readonly string[], own: ReadonlySet<string>): number {
  const { href, text } = link;
  const means = holds(padded(text), 'means');
  const byText = text.length < 120 && (holds(padded(text), 'request') || isAsking(text)) ? 3 : 0;
  const byUrl = holds(urlWords(href), 'request') || isAsking(urlWords(href)) ? 2 : 0;
  const portal = isPrivacyHost(href) || holds(padded(hostOf(href).replaceAll('.', ' ')), 'portals') ? 3 : 0;
  const named = byText + byUrl + portal + (byUrl > 0 && means ? 1 : 0);
  if (named >= 3) return named;
  if (DESK.test(href) && (isAboutRights(link, blocks) || isAskedBy(link, blocks))) return 3;
  if (policyScore(link, own) >= 2.5) return 0;
  const silent = isSilent(text) ? 1 : 0;
  const fits = own.has(siteLabel(hostOf(href))) || means;
  const isAsked = isAskedBy(link, blocks) || (means && isAboutRights(link, blocks));
  return fits && isAsked ? 3 : named + silent;
}
