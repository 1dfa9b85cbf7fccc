import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { localDay } from '../../src/core/date.ts';

type Checks = typeof import('./check.ts');

/** Checks every record against every rule before a build; a problem stops it, with file, line and record. */
export function directoryChecks(): Plugin {
  let root = '';
  return {
    name: 'tapeback:directory-checks',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      // Only Vite itself can import the rules, because they are found by their folder.
      const { module } = await runnerImport<Checks>(path.resolve('scripts/directory/check.ts'));
      const breaches = module.breachesIn(path.join(root, 'src/directory'), localDay(new Date()));
      if (breaches.length > 0) this.error(breaches.join('\n'));
    },
  };
}
