import fs from 'node:fs';
import { parseArgs } from 'node:util';

/** What a run got wrong of one thing, and why it thinks otherwise. */
export interface Miss {
  /** Stays the same from run to run: file, what was asked, what was wanted, what came. */
  what: string;
  why: string;
}

const SEPARATOR = ' | ';

const lineOf = ({ what, why }: Miss) => `${what}${SEPARATOR}${why.replace(/\s+/g, ' ').slice(0, 400)}`;

/** Lines of an earlier run that tell of a miss, without its why. */
const earlier = (file: string) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(SEPARATOR) && !/^[{+-]/.test(line))
    .map((line) => line.split(SEPARATOR)[0] ?? '');

/** Prints every miss with its why or, given an earlier run's output, what is new (+) and what is mended (-). */
export function printMisses(misses: readonly Miss[], compare: string | undefined): void {
  if (compare === undefined) {
    if (process.env.VERBOSE) for (const miss of misses) console.log(lineOf(miss));
    return;
  }
  const before = new Set(earlier(compare));
  const now = new Set(misses.map(({ what }) => what));
  for (const miss of misses) if (!before.has(miss.what)) console.log(`+ ${lineOf(miss)}`);
  for (const what of before) if (!now.has(what)) console.log(`- ${what}`);
}

/** The path to measure, and `--folds N` and `--compare FILE`. */
export function optionsOf(args: string[]): { input: string; folds: number; compare: string | undefined } {
  const options = { folds: { type: 'string', default: '0' }, compare: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return { input: positionals[0] ?? '', folds: Number(values.folds), compare: values.compare };
}
