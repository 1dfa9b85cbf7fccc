import { defineConfig } from 'vite';
import { languageBundle } from '../src/languages/bundle.ts';

/** For scripts that run parts of the extension in Node: `scripts/run.mjs`. */
export default defineConfig({ plugins: [languageBundle()] });
