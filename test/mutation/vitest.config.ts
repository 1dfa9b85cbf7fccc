import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folders = (process.env.MUTATED ?? 'cases').split(',');

/** Plain configuration without projects: the tests in Node and jsdom of the folders under mutation, the slow ones left out. */
export default defineConfig({
  root: at('../..'),
  resolve: { alias: { 'webextension-polyfill': at('../support/webextension-polyfill.ts') } },
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: [at('../support/give-words.ts')],
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: ['**/node_modules/**'],
  },
});
