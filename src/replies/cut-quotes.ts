import { holdsAny, tokensOf } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';
import { cutLetters } from './own-letters.ts';

const words = [
  ...replyWordsFor('replies/cut-quotes', {
    wrote: ['wrote', 'original message', 'forwarded message', 'begin forwarded message'],
    from: ['from', 'sender'],
    header: ['sent', 'date', 'to', 'cc', 'reply to'],
    subject: ['subject'],
  }).values(),
];
const group = (name: string) => words.flatMap((one) => one[name] ?? []);
const wrote = group('wrote');
const from = new Set(group('from'));
const subject = new Set(group('subject'));
const header = new Set([...from, ...subject, ...group('header')]);

const LONGEST_LINE = 300;
const LONGEST_FLAT = 1000;
const MOST_HEADERS = 12;

const isMarked = (line: string) => /^\s*>/.test(line);

/** A line of a mail's headers; a call has a date, a from and a to as well, but no subject and no address. */
interface HeaderLine {
  isFrom: boolean;
  isOfMail: boolean;
}

/** Of "Van: Anna <anna@post.example>", "*Objet :* Demande" what the name says; undefined for no header. */
function headerOf(name: string, value: string): HeaderLine | undefined {
  const folded = tokensOf(name).join(' ');
  if (!header.has(folded)) return undefined;
  const isFrom = from.has(folded);
  return { isFrom, isOfMail: subject.has(folded) || (isFrom && /[@<]/.test(value)) };
}

function headerLine(line: string): HeaderLine | 'gap' | undefined {
  if (line.trim() === '') return 'gap';
  const [all = '', name = ''] = /^\s*\*?([^:*]{1,20})\*?\s?:/.exec(line) ?? [];
  return name === '' ? undefined : headerOf(name, line.slice(all.length, all.length + LONGEST_LINE));
}

const isQuotedHead = (headers: readonly HeaderLine[]) =>
  headers.length > 1 && headers.some(({ isFrom }) => isFrom) && headers.some(({ isOfMail }) => isOfMail);

/** Lines of "From: … Sent: … Subject: …", in any order, with gaps where each was a block of HTML: a quoted mail begins. */
function beginsHeaders(lines: readonly (HeaderLine | 'gap' | undefined)[], n: number): boolean {
  if (!lines[n] || lines[n] === 'gap') return false;
  const block = lines.slice(n, n + MOST_HEADERS);
  const end = block.indexOf(undefined);
  return isQuotedHead((end < 0 ? block : block.slice(0, end)).filter((one) => one !== undefined && one !== 'gap'));
}

/** "From: Anna Sent: Tuesday Subject: Request" in one line, as some desks flatten it. */
function isFlatHeader(line: string): boolean {
  if (line.length > LONGEST_FLAT || !line.includes(':')) return false;
  const names = [...line.matchAll(/(?<!\p{L})(\p{L}{1,20})\s?:(?!\/\/)/gu)];
  return isQuotedHead(names.flatMap(([, name = '']) => headerOf(name, '') ?? []));
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
  if (line.endsWith(':') || !lines[n + 1]?.trim() || (before.trim() !== '' && !isMarked(before))) return 0;
  const ends = [2, 3].find((count) => {
    const text = lines.slice(n, n + count).map((one) => one.trim());
    return text.every((one) => one !== '') && saysWhoWrote(text.join(' '));
  });
  return ends ?? 0;
}

/** An address, a time or a rule: programs write them. "In your letter of 3 January you wrote:" was written by a person. */
const namesMail = (text: string) => /[@<]|^\s*--|(?<![\d.])\d{1,2}[:.]\d\d(?![.\d])/.test(text);

/** Whether what follows is marked line by line, so that the quote ends where the marks end. */
const isMarkedBelow = (lines: readonly string[], n: number) =>
  isMarked(lines.slice(n, n + 3).find((line) => line.trim() !== '') ?? '');

/** Lines that are the writer's own; a gap stays where quoted ones stood, so that nothing is read across it. */
function ownLines(lines: readonly string[]): string[] {
  const headers = lines.map(headerLine);
  const own: string[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? '';
    const count = linesOfWriter(lines, n);
    const marked = count > 0 && isMarkedBelow(lines, n + count) ? count : 0;
    if (count > marked && namesMail(lines.slice(n, n + count).join(' '))) break;
    if (beginsHeaders(headers, n) || isFlatHeader(line)) break;
    own.push(marked > 0 || isMarked(line) ? '' : line);
    n += Math.max(0, marked - 1);
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
