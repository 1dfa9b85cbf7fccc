import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { localDay } from '../../src/core/date.ts';

type Checks = typeof import('./check.ts');

/** Holds every record to every rule before a build; a breach stops it, naming file, line and record. */
export function directoryChecks(): Plugin {
  let root = '';
  return {
    name: 'tapeback:directory-checks',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      // The rules are a collected folder, which only Vite itself can import.
      const { module } = await runnerImport<Checks>(path.resolve('scripts/directory/check.ts'));
      const breaches = module.breachesIn(path.join(root, 'src/directory'), localDay(new Date()));
      if (breaches.length > 0) this.error(breaches.join('\n'));
    },
  };
}
