import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { LICENCES_FILE } from './licences.ts';
import { isShipped, nameAt, readLock } from './lock.ts';

const legalFiles = ['LICENSE', 'NOTICE', LICENCES_FILE];

/** Name of the package that a module belongs to; undefined for our own code. */
export function packageOf(id: string): string | undefined {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return name;
}

function shippedNames(root: string): Set<string> {
  const lock = readLock(path.join(root, 'package-lock.json'));
  return new Set([...lock].filter(([, locked]) => isShipped(locked)).map(([place]) => nameAt(place)));
}

/** Adds the licences to the build, and stops it if it contains code of a package that they do not cover. */
export function shipLegalFiles(): Plugin {
  let root = '';
  return {
    name: 'tapeback:legal-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const shipped = shippedNames(root);
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const unnamed = new Set(modules.map(packageOf).filter((name) => name && name !== 'vite' && !shipped.has(name)));
      if (unnamed.size > 0) this.error(`For building only, but in the build: ${[...unnamed].join(', ')}`);
      for (const fileName of legalFiles)
        this.emitFile({ type: 'asset', fileName, source: fs.readFileSync(path.join(root, fileName), 'utf8') });
    },
  };
}
