import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What reads a day or a time off the clock on the wall, and so may differ from zone to zone. */
const byTheWall =
  /\blocal(?:Day|Time)\(|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|new Date\((?:\d+|year),|timeStyle|resolvedOptions\(\)\.timeZone/;
const taken =
  /^\s*(?:import|export)\s+(?!type\b)[^;'"]*?from\s+'(\.[^']+)'|^import '(\.[^']+)'|import\('(\.[^']+)'\)/gm;

/** The files of ours that a file takes in, without those it takes only types of. */
function takenBy(file: string, text: string): string[] {
  return [...text.matchAll(taken)]
    .map(([, from, bare, lazy]) => path.join(path.dirname(file), (from ?? bare ?? lazy ?? '').replace(/\?.*/, '')))
    .filter((one) => /\.tsx?$/.test(one) && fs.existsSync(one));
}

function touchesDay(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = fs.readFileSync(file, 'utf8');
  return byTheWall.test(text) || takenBy(file, text).some((one) => touchesDay(one, seen));
}

/** Every letter under every law, for a day that the test names: long, and the same in every zone. */
const givenDay = /test.contract.(?:letters|follow-ups|citations)\.test\.ts$/;

/** The unit and dom tests that touch a day, by themselves or by what they test. */
export function dayTests(): string[] {
  const all = fs.readdirSync('test', { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => path.join('test', file))
    .filter((file) => /\.test\.tsx?$/.test(file) && !/(?:node_modules|test.(?:e2e|bench))/.test(file))
    .filter((file) => !givenDay.test(file))
    .filter((file) => touchesDay(file, new Set()));
}

/** `npm run test:west [-- ARGUMENTS]`: those tests once more, eleven hours behind UTC; the exit code. */
export function main(args: readonly string[]): number {
  const projects = ['--project', 'unit', '--project', 'dom'];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--root', '.'];
  const env = { ...process.env, TZ: 'Pacific/Pago_Pago' };
  return (
    spawnSync(process.execPath, [...vitest, ...projects, ...args, ...dayTests()], { stdio: 'inherit', env }).status ?? 1
  );
}
