import { padded } from '../core/match-words.ts';
import { holdsAny, tokensOf } from '../core/patterns.ts';
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

/** How surely a link leads to a form for privacy requests: 3 or more means yes. Not a statement that only mentions them. */
export function requestScore(link: Link, blocks: readonly string[], own: ReadonlySet<string>): number {
  const { href, text } = link;
  const byText = text.length < 120 && (holds(padded(text), 'request') || isAsking(text)) ? 3 : 0;
  const byUrl = holds(urlWords(href), 'request') ? 2 : 0;
  const portal = holds(padded(hostOf(href).replaceAll('.', ' ')), 'portals') ? 3 : 0;
  const named = byText + byUrl + portal;
  if (named >= 3) return named;
  if (policyScore(link, own) >= 2.5) return 0;
  const silent = isSilent(text) ? 1 : 0;
  const fits = own.has(siteLabel(hostOf(href))) || holds(padded(text), 'means');
  return fits && isAskedBy(link, blocks) ? 3 : named + silent;
}
