import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The fast tests of a folder under mutation; those beside it stand elsewhere and are about it as much. */
const tests: Record<string, readonly string[]> = {
  cases: ['test/cases/*.test.ts', 'test/background/bells.test.ts'],
  core: ['test/core/*.test.ts'],
  directory: ['test/directory/{lookup,hosts,host,doubt,search,national,by-key}.test.ts'],
  fields: ['test/fields/*.test.ts'],
};
const folder = process.env.MUTATED ?? 'cases';

/** Plain configuration without projects, which is all that the mutation runner takes. */
export default defineConfig({
  root: at('../..'),
  resolve: { alias: { 'webextension-polyfill': at('../support/webextension-polyfill.ts') } },
  test: {
    environment: 'jsdom',
    isolate: false,
    setupFiles: [at('../support/give-words.ts')],
    include: [...(tests[folder] ?? [`test/${folder}/**/*.test.ts`])],
    exclude: ['**/node_modules/**'],
    testTimeout: 60_000,
  },
});
