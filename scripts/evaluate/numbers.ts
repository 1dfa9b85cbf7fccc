import fs from 'node:fs';
import { readDirectory } from '../../src/directory/bundle.ts';
import { lookupNumber } from '../../src/directory/numbers.ts';
import { COUNTRY, judge, readerOf, readHosts } from './hosts.ts';
import { unreadable } from './table.ts';

/** `npm run -s eval:numbers -- FILE`: a line for each number, then how often the right company was named. */
export async function main([file = '']: string[]): Promise<number> {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return unreadable(file);
  const read = readerOf(readDirectory('src/directory'));
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [number, expected] of readHosts(fs.readFileSync(file, 'utf8'))) {
    const result = await lookupNumber(number, COUNTRY, read);
    counts[judge(expected, result)]++;
    const [first] = result.companies;
    console.log([number, result.confidence, first?.id ?? '-', first?.name ?? '-'].join('\t'));
  }
  console.log(JSON.stringify(counts));
  return 0;
}
