import fs from 'node:fs';
import { parseHosts } from '../../../src/directory/build.ts';
import { mannersOf, readArgs, visitOptions, visitUsage } from '../visit/options.ts';
import { openReviewFile } from '../visit/review-file.ts';
import { listenForStop } from '../visit/stop.ts';
import { startVisitor } from '../visit/visitor.ts';
import { parseList } from './list.ts';
import { harvest } from './run.ts';

const usage = `usage: npm run directory:harvest -- LIST --contact URL [options]
  --out FILE       the review file (harvest.ndjson); domains already in it are skipped
  --again HOST     take this domain out of the review file and visit it anew; may stand more than once
${visitUsage}`;

const options = { ...visitOptions, again: { type: 'string', multiple: true } } as const;

function giveUp(why: string): number {
  console.error(`${why}\n${usage}`);
  return 2;
}

/**
 * `npm run directory:harvest -- LIST`: visits each domain of a list and writes what its privacy pages name to a review
 * file. Exit code 0, 2 for unreadable input, 130 if stopped by Ctrl-C.
 */
export async function main(args: string[]): Promise<number> {
  const parsed = readArgs({ args, options, allowPositionals: true });
  if (!parsed.ok) return giveUp(parsed.why);
  const { values, positionals } = parsed.value;
  const [list = ''] = positionals;
  if (!fs.existsSync(list)) return giveUp(`no list: ${list}`);
  const { entries, unreadable } = parseList(fs.readFileSync(list, 'utf8'));
  if (unreadable.length > 0) return giveUp(`${list}, no domain in ${unreadable.join('; ')}`);
  const manners = mannersOf(values);
  if (!manners.ok) return giveUp(manners.why);
  const again = (values.again ?? []).flatMap((host) => parseList(host).entries).map(({ domain }) => domain);
  const file = openReviewFile(values.out ?? 'harvest.ndjson', 'domain', again);
  if (!file.ok) return giveUp(file.why);
  const say = (line: string) => console.error(line);
  const isStopped = listenForStop(say);
  const visitor = await startVisitor(manners.value);
  try {
    const platforms = new Set(parseHosts(fs.readFileSync('src/directory/platforms.txt', 'utf8')));
    const today = () => new Date().toISOString().slice(0, 10);
    const finished = await harvest(entries, { visitor, file: file.value, platforms, today, isStopped, say });
    return finished ? 0 : 130;
  } finally {
    await visitor.close();
  }
}
