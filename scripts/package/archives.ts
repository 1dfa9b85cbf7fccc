import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesUnder, sourceFiles } from './files.ts';
import { zipFiles } from './zip.ts';

interface Package {
  name: string;
  version: string;
}

/** File name → zip: the packages for the two stores, and the sources they were built from. Both browsers must be built first. */
export function makeArchives(folder: string): Map<string, Uint8Array> {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
  const of = (kind: string) => `${name}-${version}-${kind}.zip`;
  return new Map([
    [of('chrome'), zipFiles(filesUnder(path.join(folder, 'dist/chrome')))],
    [of('firefox'), zipFiles(filesUnder(path.join(folder, 'dist/firefox')))],
    [of('source'), zipFiles(sourceFiles(folder))],
  ]);
}

/** SHA-256 of every file, one per line, as `sha256sum --check` reads it. */
export function checksums(archives: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...archives].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return lines.join('');
}
