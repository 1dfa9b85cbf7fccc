import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** Two folders whose paths share neither name nor length. */
const folders = ['one', 'a longer name/of a folder/further down'];

function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}

function npm(folder: string, ...args: string[]): boolean {
  return spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function packageThere(source: Uint8Array, folder: string): string {
  unpack(source, folder);
  const ok = npm(folder, 'ci', '--prefer-offline', '--no-audit', '--no-fund') && npm(folder, 'run', '-s', 'package');
  return ok ? fs.readFileSync(path.join(folder, 'packages/SHA256SUMS'), 'utf8') : 'failed';
}

/** Folder → checksums of a build from the source zip there, or `failed`; only folders whose checksums differ. */
export function differingSums(source: Uint8Array, expected: string): Map<string, string> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-package-'));
  try {
    const sums = folders.map((name) => [name, packageThere(source, path.join(temporary, name))] as const);
    return new Map(sums.filter(([, found]) => found !== expected));
  } finally {
    fs.rmSync(temporary, { recursive: true });
  }
}
