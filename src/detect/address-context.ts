import { padded } from '../core/match-words.ts';
import { shorten } from '../core/text.ts';
import { sentencesOf } from './sentences.ts';
import type { SeenEmail } from './shape.ts';

/** Only the words right around an address count, not the other end of the paragraph or what is said about the next address. */
export function near(seen: SeenEmail): string {
  const before = seen.around.slice(Math.max(0, seen.at - 160), seen.at);
  return padded(`${before} ${tail(seen).slice(0, 40)}`);
}

/** The rest of the address's own sentence. */
const tail = ({ around, at, email }: SeenEmail) => around.slice(at + email.length).split(/[.;!?]\s|@/)[0] ?? '';

/** Like `near`, but stops at another address: what is said about that address does not apply to this one. */
export function nearest(seen: SeenEmail): string {
  const before = seen.around.slice(Math.max(0, seen.at - 160), seen.at);
  return padded(`${before.slice(before.lastIndexOf('@') + 1)} ${tail(seen).slice(0, 60)}`);
}

/** The sentence that contains an address; if it holds little else, also the sentence before. */
export function quoteOf({ around, at, email }: SeenEmail): string {
  const sentences = sentencesOf(around);
  let end = 0;
  const n = sentences.findIndex((sentence) => (end = around.indexOf(sentence, end) + sentence.length) > at);
  const own = sentences[n] ?? around;
  const quote = own.length < email.length + 12 && n > 0 ? `${sentences[n - 1]} ${own}` : own;
  return shorten(quote.length > 400 ? around.slice(Math.max(0, at - 200), at + 150).trim() : quote || email, 400);
}
