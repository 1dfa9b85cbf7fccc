import { holdsAny, tokensOf } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';
import { cutLetters } from './own-letters.ts';

const words = [
  ...replyWordsFor('replies/cut-quotes', {
    wrote: ['wrote', 'original message', 'forwarded message', 'begin forwarded message'],
    from: ['from', 'sender'],
    header: ['sent', 'date', 'to', 'cc', 'subject', 'reply to'],
  }).values(),
];
const group = (name: string) => words.flatMap((one) => one[name] ?? []);
const wrote = group('wrote');
const from = new Set(group('from'));
const header = new Set([...from, ...group('header')]);

const LONGEST_LINE = 300;
/** A header of a quoted mail has a few lines, with gaps where each was a block of HTML. */
const MOST_HEADERS = 12;

const isMarked = (line: string) => /^\s*>/.test(line);

/** Of "Van: Anna <anna@post.example>", "*Objet :* Demande" the name alone, folded; empty for a gap, undefined for no header. */
function headerName(line: string): string | undefined {
  if (line.trim() === '') return '';
  const [, name = ''] = /^\s*\*?([^:*]{1,20})\*?\s?:/.exec(line) ?? [];
  const folded = name && tokensOf(name).join(' ');
  return header.has(folded) ? folded : undefined;
}

/** Lines of "From: … Sent: … Subject: …", in any order, by their names: a mail that is quoted begins. */
function beginsHeaders(names: readonly (string | undefined)[], n: number): boolean {
  if (!names[n]) return false;
  const block = names.slice(n, n + MOST_HEADERS);
  const end = block.indexOf(undefined);
  const found = (end < 0 ? block : block.slice(0, end)).filter(Boolean);
  return found.length >= 2 && found.some((name) => name !== undefined && from.has(name));
}

/** "On 3 January 2027 at 10:12, Anna <anna@post.example> wrote:", "-----Original Message-----" */
function saysWhoWrote(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const isRuled = text.startsWith('--') && text.endsWith('--');
  return (isRuled || (text.endsWith(':') && /\d|@|</.test(text))) && holdsAny(tokensOf(text), wrote);
}

/** How many lines from the nth on say who wrote what follows, 0 for none; programs wrap them into as many as three. */
function linesOfWriter(lines: readonly string[], n: number): number {
  const line = lines[n]?.trim() ?? '';
  if (line === '') return 0;
  if (saysWhoWrote(line)) return 1;
  const before = lines[n - 1] ?? '';
  if (line.endsWith(':') || (before.trim() !== '' && !isMarked(before))) return 0;
  const ends = [2, 3].find((count) => {
    const text = lines.slice(n, n + count).map((one) => one.trim());
    return text.every((one) => one !== '') && saysWhoWrote(text.join(' '));
  });
  return ends ?? 0;
}

/** Whether what follows is marked line by line, so that the quote ends where the marks end. */
const isMarkedBelow = (lines: readonly string[], n: number) =>
  isMarked(lines.slice(n, n + 3).find((line) => line.trim() !== '') ?? '');

/** Lines that are the writer's own; a gap stays where quoted ones stood, so that nothing is read across it. */
function ownLines(lines: readonly string[]): string[] {
  const names = lines.map(headerName);
  const own: string[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? '';
    const count = linesOfWriter(lines, n);
    if (count > 0 && !isMarkedBelow(lines, n + count)) break;
    if (count === 0 && beginsHeaders(names, n)) break;
    own.push(count > 0 || isMarked(line) ? '' : line);
    n += Math.max(0, count - 1);
  }
  return own;
}

const isEmpty = (lines: readonly string[]) => !lines.some((line) => /[\p{L}\p{N}]/u.test(line));

/**
 * The company's own words in an answer: what it quotes is cut off, and whatever stands in the case's own letters, which are the
 * user's. A mail that quotes from its first word on, as one sent on does, is what it quotes.
 */
export function cutQuotes(text: string, letters: readonly string[] = []): string {
  const lines = text.split('\n');
  const own = ownLines(lines);
  const whole = isEmpty(own) ? lines.map((line) => line.replace(/^(?:\s*>)+ ?/, '')) : own;
  return cutLetters(whole.join('\n'), letters);
}
