import fs from 'node:fs';
import path from 'node:path';

/** Here each patch breaks one promise; its id is the file name without the extension. */
const FOLDER = 'test/promises';

/** The promises of docs/promises.md, by number. */
export const promises: readonly string[] = [
  'Nothing about you leaves the browser',
  'No install warning',
  'Never send, never tick',
  'Right company or no company',
  'No false word in a letter',
  'Nothing is lost',
  'Quiet in pages',
  'Days are right in every zone',
];

/** A change that breaks a promise, and the test that must fail with it. */
export interface Break {
  id: string;
  /** Relative to the project's folder. */
  file: string;
  promise: string;
  /** What the change does, as a sentence without a full stop. */
  breaks: string;
  test: string;
  /** Part of the name of the test. */
  name: string;
}

/** Reads the lines above a patch, which git ignores. Throws if one is missing. */
function readPatch(name: string): Break {
  const file = path.posix.join(FOLDER, name);
  const text = fs.readFileSync(file, 'utf8');
  const line = (key: string) => {
    const value = new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1];
    if (!value) throw new Error(`${file} has no line “${key}:”`);
    return value;
  };
  const promise = line('Promise').replace(/^\d+ /, '');
  return {
    id: name.replace('.patch', ''),
    file,
    promise,
    breaks: line('Break'),
    test: line('Test'),
    name: line('Name'),
  };
}

/** Every patch of the folder, sorted by name. */
export function readPatches(): Break[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.patch'))
    .toSorted()
    .map(readPatch);
}

/** The table in docs/promises.md. */
export function tableOf(patches: readonly Break[]): string {
  const rows = patches.map(
    ({ id, promise, breaks, test, name }) =>
      `| ${promise} | ${breaks} | \`${test}\`: ${name} | [${id}](../${FOLDER}/${id}.patch) |`,
  );
  return ['| promise | broken when | test that fails | patch |', '|---|---|---|---|', ...rows].join('\n');
}
