import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const OWN = 'test/mutation';

/** The files mutated by default: where a mistake costs the user most. */
const usual = [
  ...['history', 'merge', 'union', 'next-step', 'follow-up', 'deadline', 'bells', 'summary'].map(
    (name) => `src/cases/${name}.ts`,
  ),
  ...['lookup', 'rank'].map((name) => `src/directory/${name}.ts`),
  'src/fields/match.ts',
  ...['patterns', 'match-words', 'date'].map((name) => `src/core/${name}.ts`),
];

const folderOf = (file: string) => file.split('/')[1] ?? '';

/** Makes every kind of small change to some files of one folder and runs that folder's tests on each; returns the exit code. */
function mutate(folder: string, files: readonly string[]): number {
  const stryker = path.join(OWN, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const args = [stryker, 'run', path.join(OWN, 'stryker.config.json'), '--mutate', files.join(',')];
  return spawnSync('node', args, { stdio: 'inherit', env: { ...process.env, MUTATED: folder } }).status ?? 1;
}

/**
 * `npm run mutate [-- FILE …]`: how much of the code can change without any fast test of its folder noticing. Prints survivors
 * and scores; takes minutes, and is not part of `npm test`.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  if (!fs.existsSync(path.join(OWN, 'node_modules')))
    spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline'], { cwd: OWN, stdio: 'inherit' });
  const files = args.length > 0 ? args : usual;
  const folders = [...new Set(files.map(folderOf))];
  const ends = folders.map((folder) =>
    mutate(
      folder,
      files.filter((file) => folderOf(file) === folder),
    ),
  );
  return Math.max(0, ...ends);
}
