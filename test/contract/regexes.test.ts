import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['src/core', 'src/detect', 'src/fields', 'src/replies'];
const LONG = 100_000;
const LIMIT_MS = 50;

/** What people and attackers type; each is repeated, and so is every word of the regex itself. */
const PIECES = [
  ...'a A 0 . - @ / ( " \\ , é'.split(' '),
  ' ',
  '\n',
  'a ',
  '0 ',
  'a.',
  'a@',
  'Aa ',
  '1 a',
  '+1 ',
  'B.V. ',
];

interface Literal {
  where: string;
  pattern: string;
  flags: string;
}

/** Every regex literal of a program, wherever it stands in its tree. */
function literalsIn(node: unknown, where: string): Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  const regex = 'regex' in node ? (node.regex as Omit<Literal, 'where'> | undefined) : undefined;
  const own = regex ? [{ where, pattern: regex.pattern, flags: regex.flags }] : [];
  return [...own, ...Object.values(node).flatMap((child) => literalsIn(child, where))];
}

function literalsOf(folder: string): Literal[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const where = path.join(folder, file);
    return literalsIn(parseSync(where, fs.readFileSync(where, 'utf8')).program, where);
  });
}

/** Processor time of this process: what else the machine does takes nothing from it. */
function milliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The clock on the wall costs less to look at. */
function seemsSlow(run: () => void): boolean {
  const start = performance.now();
  run();
  return performance.now() - start > LIMIT_MS;
}

// A slow machine is given as much more time as it needs for a regex that is known to be linear; 20 ms are far too many.
const slowness = () => Math.max(1, milliseconds(() => void 'ab '.repeat(LONG).replace(/[a-z]{2} /g, '')) / 20);

/** From a few characters on, so that even an exponential one is caught before it hangs. */
const LENGTHS = [8, 12, 16, 20, 22, 24, 26, 28, 30, 40, 60, 120, 250, 1000, 10_000, LONG];

const wholeText = (piece: string, length: number) => `${piece.repeat(Math.ceil(length / piece.length))}\u0000!`;

/** The first piece and length that the regex takes too long for; undefined when it is quick on all. */
function slowOn({ pattern, flags }: Omit<Literal, 'where'>): string | undefined {
  const regex = new RegExp(pattern, flags);
  const words = pattern.match(/[\p{L}@]{2,12}/gu) ?? [];
  for (const piece of new Set([...PIECES, ...words.slice(0, 4), ...words.slice(0, 2).map((word) => `${word} `)]))
    for (const length of LENGTHS) {
      const text = wholeText(piece, length);
      const run = () => void (regex.global ? text.replace(regex, '') : text.search(regex));
      // Once more, and again: without the compiling and without the clearing up after what ran before.
      const isSlow = () => milliseconds(run) > LIMIT_MS * slowness();
      if (seemsSlow(run) && isSlow() && isSlow()) return `${piece} × ${length}`;
    }
  return undefined;
}

describe('regexes', () => {
  const literals = FOLDERS.flatMap(literalsOf);
  const unique = [...new Map(literals.map((one) => [`/${one.pattern}/${one.flags}`, one])).entries()];
  it('are found: there are many', () => expect(unique.length).toBeGreaterThan(60));
  it.each(unique)(
    '%s is quick on 100 KB of hostile text',
    (_, one) => {
      expect(slowOn(one), one.where).toBeUndefined();
    },
    60_000,
  );
  it.each(['(a+)+$', '(a|a)*$', 'a*a*a*$', '\\s+$', '(?:.*,){11}P'])(
    '%s would be caught',
    (pattern) => expect(slowOn({ pattern, flags: '' })).toBeDefined(),
    60_000,
  );
});
