import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseCompanies } from './build.ts';
import { parsePlatforms, type Platform } from './platforms.ts';
import type { Company } from './shape.ts';
import { buildDirectory } from './write.ts';

/** Every company of `companies/*.ndjson` in a folder with the same layout as this one. Throws at the first broken line. */
export function readCompanies(folder: string): Company[] {
  const files = readdirSync(path.join(folder, 'companies')).filter((name) => name.endsWith('.ndjson'));
  return files.toSorted().flatMap((name) => {
    const file = path.join(folder, 'companies', name);
    return parseCompanies(file, readFileSync(file, 'utf8'));
  });
}

/** File name → text of the directory, made from the companies and platforms in a folder with the same layout as this one. */
export function readDirectory(folder: string): Map<string, string> {
  return buildDirectory(readCompanies(folder), readPlatforms(folder));
}

/** The platforms of a folder laid out like this one. */
export function readPlatforms(folder: string): Platform[] {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return parsePlatforms(read('platforms.txt'), read('platform-pages.tsv'));
}

/** Adds the directory to the build as files of `directory/`; a broken line fails the build. */
export function directoryBundle(): Plugin {
  let folder = '';
  return {
    name: 'tapeback:directory',
    apply: 'build',
    configResolved(config) {
      folder = path.join(config.root, 'src/directory');
    },
    generateBundle() {
      for (const [name, source] of readDirectory(folder))
        this.emitFile({ type: 'asset', fileName: `directory/${name}`, source });
    },
  };
}
