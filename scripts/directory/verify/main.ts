import fs from 'node:fs';
import path from 'node:path';
import { parseCompanies } from '../../../src/directory/build.ts';
import type { Company } from '../../../src/directory/shape.ts';
import { mannersOf, readArgs, visitOptions, visitUsage } from '../visit/options.ts';
import { openReviewFile } from '../visit/review-file.ts';
import { listenForStop } from '../visit/stop.ts';
import { startVisitor } from '../visit/visitor.ts';
import type { Verified } from './claims.ts';
import { countStates, verify } from './run.ts';

const FOLDER = 'src/directory/companies';
const usage = `usage: npm run directory:verify -- [ID ...] --contact URL [options]
  --country CODE   only the records of companies/<code>.ndjson
  --file FILE      the records of this file instead
  --out FILE       the report (verify.ndjson); records already in it are skipped
${visitUsage}`;

const options = { ...visitOptions, country: { type: 'string' }, file: { type: 'string' } } as const;

function giveUp(why: string): number {
  console.error(`${why}\n${usage}`);
  return 2;
}

/** The records of the requested files, without the demo companies, which have no website. */
function recordsOf(files: readonly string[], ids: readonly string[]): Company[] {
  const all = files.flatMap((file) => parseCompanies(file, fs.readFileSync(file, 'utf8')));
  return ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all;
}

function filesFor({ country, file }: { country?: string | undefined; file?: string | undefined }): string[] {
  if (file) return [file];
  if (country) return [path.join(FOLDER, `${path.basename(country).toLowerCase()}.ndjson`)];
  const names = fs.readdirSync(FOLDER).filter((name) => name !== 'demo.ndjson');
  return names.map((name) => path.join(FOLDER, name));
}

/**
 * `npm run directory:verify`: revisits the pages that records rely on and reports what they still contain; changes
 * nothing. The last line is a JSON object of addresses by state. Exit code 0, 2 for unreadable input, 130 if stopped.
 */
export async function main(args: string[]): Promise<number> {
  const parsed = readArgs({ args, options, allowPositionals: true });
  if (!parsed.ok) return giveUp(parsed.why);
  const { values, positionals } = parsed.value;
  const manners = mannersOf(values);
  if (!manners.ok) return giveUp(manners.why);
  const files = filesFor(values);
  const missing = files.find((file) => !fs.existsSync(file));
  if (missing) return giveUp(`no file ${missing}`);
  const out = values.out ?? 'verify.ndjson';
  const file = openReviewFile(out, 'id');
  if (!file.ok) return giveUp(file.why);
  const say = (line: string) => console.error(line);
  const isStopped = listenForStop(say);
  const visitor = await startVisitor(manners.value);
  try {
    const today = () => new Date().toISOString().slice(0, 10);
    const finished = await verify(recordsOf(files, positionals), { visitor, file: file.value, today, isStopped, say });
    const lines = fs.existsSync(out) ? fs.readFileSync(out, 'utf8').split('\n').filter(Boolean) : [];
    console.log(JSON.stringify(countStates(lines.map((line) => JSON.parse(line) as Verified))));
    return finished ? 0 : 130;
  } finally {
    await visitor.close();
  }
}
