import fs from 'node:fs';
import path from 'node:path';
import { LICENCES_FILE, licencesText } from './licences.ts';
import { readLock } from './lock.ts';
import { permissionsText } from './permissions.ts';
import { sbomText } from './sbom.ts';

/** Path → text of every release file that is made from other files of the project. */
export function generatedFiles(root: string): Map<string, string> {
  const lock = readLock(path.join(root, 'package-lock.json'));
  return new Map([
    ['sbom.cdx.json', sbomText(lock, 'tapeback')],
    [LICENCES_FILE, licencesText(root, lock)],
    ['docs/store/permissions.md', permissionsText()],
  ]);
}

/** `npm run release:files`: writes them; needed after a change to package-lock.json or to a permission. */
export async function main(): Promise<number> {
  for (const [name, text] of generatedFiles('.')) {
    fs.mkdirSync(path.dirname(name), { recursive: true });
    fs.writeFileSync(name, text);
  }
  return 0;
}
