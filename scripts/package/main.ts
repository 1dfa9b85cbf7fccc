import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checksums, makeArchives } from './archives.ts';
import { uncommitted } from './files.ts';
import { differingSums } from './verify.ts';

const OUT = 'packages';

/** Builds for both browsers; shows the build's output if it fails. */
function isBuilt(): boolean {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8' });
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}

function write(files: ReadonlyMap<string, Uint8Array | string>): void {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT);
  for (const [name, content] of files) fs.writeFileSync(path.join(OUT, name), content);
}

/** The exit code: 1 if a build elsewhere gives different files, which it then lists. */
function verify(archives: ReadonlyMap<string, Uint8Array>, sums: string): number {
  const source = [...archives].find(([name]) => name.endsWith('-source.zip'))?.[1] ?? new Uint8Array();
  const differing = differingSums(source, sums);
  for (const [folder, found] of differing) console.error(`Not the same in “${folder}”:\n${found}`);
  if (differing.size === 0) console.log('Built twice more from the source zip, in two folders: the same.');
  return differing.size === 0 ? 0 : 1;
}

/**
 * `npm run package`: builds, and writes the zips for both stores, the source zip and SHA256SUMS to packages/.
 * With `--verify` it also builds the source zip again in two other folders and compares, which takes a minute.
 */
export async function main(args: string[]): Promise<number> {
  const changes = uncommitted(process.cwd());
  if (changes.length > 0) {
    console.error(`Commit or remove these first: a package holds what git has.\n${changes.join('\n')}`);
    return 1;
  }
  if (!isBuilt()) return 1;
  const archives = makeArchives(process.cwd());
  const sums = checksums(archives);
  write(new Map<string, Uint8Array | string>([...archives, ['SHA256SUMS', sums]]));
  console.log(sums.trimEnd());
  return args.includes('--verify') ? verify(archives, sums) : 0;
}
