import { padded } from '../core/match-words.ts';
import { shorten } from '../core/text.ts';
import { sentencesOf } from './sentences.ts';
import type { SeenEmail } from './shape.ts';

/** The words right around an address count, not those at the other end of a paragraph or about the next address. */
export function near(seen: SeenEmail): string {
  const before = seen.around.slice(Math.max(0, seen.at - 160), seen.at);
  return padded(`${before} ${tail(seen).slice(0, 40)}`);
}

/** What follows the address in its own sentence. */
const tail = ({ around, at, email }: SeenEmail) => around.slice(at + email.length).split(/[.;!?]\s|@/)[0] ?? '';

/** As `near`, but not past another address: what is said of that one is not said of this. */
export function nearest(seen: SeenEmail): string {
  const before = seen.around.slice(Math.max(0, seen.at - 160), seen.at);
  return padded(`${before.slice(before.lastIndexOf('@') + 1)} ${tail(seen).slice(0, 60)}`);
}

/** The sentence an address stands in; with the one before it where it stands nearly alone. */
export function quoteOf({ around, at, email }: SeenEmail): string {
  const sentences = sentencesOf(around);
  let end = 0;
  const n = sentences.findIndex((sentence) => (end = around.indexOf(sentence, end) + sentence.length) > at);
  const own = sentences[n] ?? around;
  const quote = own.length < email.length + 12 && n > 0 ? `${sentences[n - 1]} ${own}` : own;
  return shorten(quote.length > 400 ? around.slice(Math.max(0, at - 200), at + 150).trim() : quote || email, 400);
}
