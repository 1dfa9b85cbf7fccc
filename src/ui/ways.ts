import { channels } from '../channels/index.ts';
import type { Channel, Delivery, Kind, Sending } from '../channels/shape.ts';
import type { Addressee, Letter } from '../cases/shape.ts';
import { canShare } from './share.ts';

/** A way to send that is at hand, and what it would do. */
export interface Way {
  channel: Channel;
  delivery: Exclude<Delivery, { do: 'refuse' }>;
}

/** What the page adds to the ways at hand. */
export interface Here {
  /** A form is in reach. */
  hasForm: boolean;
  /** It is one for privacy requests: the way the company asks for. */
  isRequestForm: boolean;
  /** The letter goes to a court, which takes it on paper: no mail, and never the short form. */
  isCourtPaper?: boolean;
}

/** Ways for a paper that is signed and handed in. */
const toCourt: readonly Kind[] = ['letter', 'clipboard', 'share'];

/** Kinds of ways, the best first: paper comes late, save where nothing else reaches the addressee. */
function orderOf({ email, post }: Addressee, { isRequestForm, isCourtPaper }: Here): readonly Kind[] {
  if (isCourtPaper) return toCourt;
  const first: readonly Kind[] = isRequestForm || !email ? ['webform'] : [];
  const only: readonly Kind[] = !email && post?.length ? ['letter'] : [];
  return [...first, ...only, 'webmail', 'email', 'webform', 'clipboard', 'share', 'eml', 'letter'];
}

function isAtHand(channel: Channel, to: Addressee, { program }: Sending, { hasForm, isCourtPaper }: Here): boolean {
  if (isCourtPaper && !toCourt.includes(channel.kind)) return false;
  if (channel.kind === 'webform') return hasForm;
  return channel.reaches(to) && (channel.kind !== 'webmail' || channel.id === program);
}

/** The ways at hand, the best first; of the webmails only the user's own. Paper and copying always are, mail but for a court. */
export function waysTo(letter: Letter, to: Addressee, by: Sending, here: Here): Way[] {
  const ways = [...channels.values()]
    .filter((channel) => isAtHand(channel, to, by, here))
    .flatMap((channel) => {
      const delivery = channel.deliver(letter, to, by);
      const isPossible = delivery.do !== 'refuse' && (delivery.do !== 'share' || canShare(delivery));
      return isPossible ? [{ channel, delivery }] : [];
    });
  const order = orderOf(to, here);
  return ways.toSorted((a, b) => order.indexOf(a.channel.kind) - order.indexOf(b.channel.kind));
}

/** Which form of the letter a delivery takes along; the full one where it does not say. */
export function formOf(delivery: Delivery): 'full' | 'short' | 'none' {
  return delivery.do === 'open' ? delivery.form : 'full';
}
