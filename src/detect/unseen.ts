import { padded } from '../core/match-words.ts';
import type { Painters } from '../core/seen/seen.ts';
import { sharedSight } from '../core/seen/shared.ts';
import { holds } from './link-words.ts';
import type { Reading } from './reading.ts';
import type { Link } from './shape.ts';
import { urlWords } from './url-words.ts';

/** Links of one page whose looks are asked for. */
const MAX_LINKS = 60;
/** After so many ms the rest of a large page is taken as it is. */
const MAX_MS = 200;

const isOnPrivacy = ({ href, text }: Link) => /^https?:/.test(href) && holds(padded(text) + urlWords(href), 'topic');

/** Marks the addresses and the links about privacy that nobody sees: an address is seen when one of its places is. */
export function markUnseen({ emails, links, places }: Reading): void {
  const { isSeen } = sharedSight();
  const painters: Painters = new Map();
  const known = new Map<Element, boolean>();
  const isHidden = (element: Element) => {
    const seen = known.get(element) ?? isSeen(element, painters);
    known.set(element, seen);
    return !seen;
  };
  const end = performance.now() + MAX_MS;
  const asked = [...emails, ...links.filter(isOnPrivacy).slice(0, MAX_LINKS)];
  for (const one of asked) {
    if (performance.now() > end) return;
    const at = places.get(one) ?? [];
    if (at.length > 0 && at.every(isHidden)) one.hidden = true;
  }
}
