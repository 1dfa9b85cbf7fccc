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

/** Sentences around an address up to its own, which is the last. */
function sentencesTo({ around, at }: SeenEmail): string[] {
  const sentences = sentencesOf(around);
  let end = 0;
  const n = sentences.findIndex((sentence) => (end = around.indexOf(sentence, end) + sentence.length) > at);
  return n < 0 ? [around] : sentences.slice(0, n + 1);
}

const isNearlyAlone = (sentence: string, { email }: SeenEmail) => sentence.length < email.length + 12;

/** The sentence an address stands in; with the one before it, or the block before, where it stands nearly alone. */
export function sentenceOf(seen: SeenEmail): string {
  const sentences = sentencesTo(seen);
  const own = sentences.at(-1) ?? '';
  return isNearlyAlone(own, seen) ? `${sentences.at(-2) ?? seen.before ?? ''} ${own}`.trim() : own;
}

/** From the last sentence that holds what decided to the address; its own sentence where none does. */
export function quoteOf(seen: SeenEmail, decided: (sentence: string) => boolean): string {
  const sentences = sentencesTo(seen);
  const from = sentences.findLastIndex((sentence) => decided(sentence));
  const before = from < 0 && seen.before && decided(seen.before) ? `${seen.before} ${sentences.join(' ')}` : '';
  const said = before || (from < 0 ? sentenceOf(seen) : sentences.slice(from).join(' '));
  const { around, at, email } = seen;
  return shorten(said.length > 400 ? around.slice(Math.max(0, at - 200), at + 150).trim() : said || email, 400);
}
