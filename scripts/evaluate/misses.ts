import fs from 'node:fs';

/** What a run got wrong of one page, form or sentence. */
export interface Misses {
  /** A line each, the same from run to run: where, what was wanted, what came. Never starts with a space. */
  what: readonly string[];
  why: readonly string[];
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !/^[\s{]/.test(line));

/** Lines about what is wrong, told as what changed since an earlier run: `-` is mended, `+` is new. Undefined when FILE cannot be read. */
export function changesSince(file: string, now: readonly string[]): string[] | undefined {
  if (!fs.existsSync(file)) return undefined;
  const before = linesOf(fs.readFileSync(file, 'utf8'));
  const mended = before.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  return [...mended, ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 1000);

/**
 * With VERBOSE set, prints every miss and below it, set in, why; with an earlier run's output, what changed since. False if
 * that output cannot be read.
 */
export function printMisses(misses: readonly Misses[], compare: string | undefined): boolean {
  if (process.env.VERBOSE)
    for (const { what, why } of misses)
      for (const line of [...what, ...why.map((one) => `  ${oneLine(one)}`)]) console.log(line);
  if (compare === undefined) return true;
  const changes = changesSince(
    compare,
    misses.flatMap(({ what }) => what),
  );
  for (const line of changes ?? []) console.log(line);
  return changes !== undefined;
}
