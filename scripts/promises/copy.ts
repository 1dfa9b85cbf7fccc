import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Copies the files that git tracks, in their current state, to a new temporary folder that uses the installed packages. */
export function copyProject(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-promises-'));
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files.filter((one) => fs.existsSync(one))) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.copyFileSync(file, path.join(copy, file));
  }
  for (const packages of ['node_modules', 'test/matrix/node_modules'].filter((one) => fs.existsSync(one)))
    fs.symlinkSync(path.resolve(packages), path.join(copy, packages), 'dir');
  return copy;
}

/** Applies a patch in a folder, or reverts it. Throws if it does not apply. */
export function applyPatch(folder: string, patch: string, ...how: string[]): void {
  execFileSync('git', ['apply', ...how, path.resolve(patch)], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Builds for both browsers; false if that fails. */
export function build(folder: string): boolean {
  return spawnSync('npm', ['run', '-s', 'build'], { cwd: folder, stdio: 'ignore' }).status === 0;
}

/** How many tests of a file with this in their name passed and failed in a folder; a run that breaks first counts none. */
export function runTest(folder: string, file: string, name: string): { passed: number; failed: number } {
  const results = path.join(folder, 'results.json');
  fs.rmSync(results, { force: true });
  const only = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const reporters = ['--reporter=json', `--outputFile=${results}`];
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--root', '.', file, '-t', only, ...reporters];
  spawnSync('npx', args, { cwd: folder, stdio: 'ignore', timeout: 300_000 });
  if (!fs.existsSync(results)) return { passed: 0, failed: 0 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(fs.readFileSync(results, 'utf8'));
  return { passed, failed };
}
