import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { languageBundle } from '../src/languages/bundle.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { 'webextension-polyfill': at('./support/webextension-polyfill.ts') };
// Runs the contract tests of a copy in a process of its own: beside others it would slow those that are timed.
const newcomer = 'test/newcomer/**/*.test.ts';
const browserTests = ['test/e2e/**/*.test.ts', 'test/bench/**/*.test.ts'];
// The fill matrix has packages of its own, some with their tests.
const packages = '**/node_modules/**';

// East of UTC, and the clock of no computer that runs these: a day that is made in one zone and read in another is off by one.
// Browsers keep the clock of the machine.
if (!process.argv.includes('e2e')) process.env.TZ ??= 'Pacific/Kiritimati';

// Names: `x.dom.test.ts(x)` runs in jsdom, everything else outside e2e in plain Node.
export default defineConfig({
  plugins: [languageBundle()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          setupFiles: [at('./support/give-words.ts'), at('./support/share-sight.ts'), at('./support/locks.ts')],
          include: ['test/**/*.test.ts'],
          exclude: [packages, newcomer, ...browserTests, '**/*.dom.test.*'],
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate: false,
          setupFiles: [at('./support/give-words.ts'), at('./support/share-sight.ts'), at('./support/locks.ts')],
          include: ['test/**/*.dom.test.{ts,tsx}'],
          exclude: [packages],
        },
      },
      { extends: true, test: { name: 'newcomer', environment: 'node', include: [newcomer] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: browserTests,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
