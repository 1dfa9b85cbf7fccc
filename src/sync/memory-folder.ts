import type { Folder } from './run.ts';

/** A folder that is only in memory: files that are carried by hand. */
export function memoryFolder(files: Map<string, string>): Folder {
  return {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, text) => void files.set(name, text),
    append: async (name, text) => void files.set(name, (files.get(name) ?? '') + text),
  };
}
