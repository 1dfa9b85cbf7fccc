import { holdsAny, tokensOf } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';

const words = [
  ...replyWordsFor('replies/cut-quotes', {
    wrote: ['wrote', 'original message', 'forwarded message'],
    from: ['from'],
  }).values(),
];
const wrote = words.flatMap((one) => one['wrote'] ?? []);
const from = new Set(words.flatMap((one) => one['from'] ?? []));

const LONGEST_LINE = 200;

/** A line after which somebody else's words follow: "On … Anna wrote:", "-----Original Message-----", a block of "From: …". */
function beginsQuote(line: string, next: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST_LINE) return false;
  if (/^[-_]{5,}\s*$/.test(text)) return isHeader(next);
  if (text.startsWith('--') && text.endsWith('--')) return holdsAny(tokensOf(text), wrote);
  if (text.endsWith(':') && /\d|@|</.test(text)) return holdsAny(tokensOf(text), wrote);
  return isHeader(text) && /^[^:]{2,20}:/.test(next.trim());
}

/** "Van: Anna <anna@post.example>" */
function isHeader(line: string): boolean {
  const [, name = ''] = /^\*?([^:*]{2,20})\*?:\s*\S/.exec(line.trim()) ?? [];
  return name !== '' && from.has(tokensOf(name).join(' '));
}

/** The company's own words in an answer: the letter it quotes, which is the user's, is cut off. */
export function cutQuotes(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, n) => beginsQuote(line, lines[n + 1] ?? '') || beginsWrapped(lines, n));
  // A gap stays where a quoted line stood: what is before and after it is no one sentence.
  return (end < 0 ? lines : lines.slice(0, end)).map((line) => (/^\s*>/.test(line) ? '' : line)).join('\n');
}

/** "On 3 January 2027 at 10:12, Anna van den Berg\n<anna@post.example> wrote:" */
function beginsWrapped(lines: readonly string[], n: number): boolean {
  const [line = '', next = ''] = [lines[n], lines[n + 1]];
  return (
    /\d/.test(line) && !line.trim().endsWith(':') && next.trim().endsWith(':') && beginsQuote(`${line} ${next}`, '')
  );
}
