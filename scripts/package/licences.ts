import fs from 'node:fs';
import path from 'node:path';
import { isShipped, nameAt, type Lock, type Locked } from './lock.ts';

/** Name of the file in the project and in every package. */
export const LICENCES_FILE = 'THIRD-PARTY-LICENSES.txt';

const heading = `What Tapeback ships of others
Their code is unchanged but for what the build does to all code (and for what is cut out:
Preact's way to set HTML; of PDF.js what loads, runs or shows things, since only its text layer is read).
The source of each is the npm package of that name and version. Facts of the directory: see NOTICE.
`;
const line = '-'.repeat(80);

function licenceFile(folder: string): string | undefined {
  return fs
    .readdirSync(folder)
    .toSorted()
    .find((name) => /^(licen[cs]e|copying)/i.test(name));
}

/** A package's own licence text. Throws if it has none: then somebody must look. */
function licenceText(root: string, place: string): string {
  const folder = path.join(root, place);
  const name = licenceFile(folder);
  if (!name) throw new Error(`${place} has no licence file`);
  return fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Vite adds a few lines of its own to what it builds; the rest of its licence file is about Vite's own dependencies. */
function builderText(root: string): string {
  const [own] = licenceText(root, 'node_modules/vite').split('# Licenses of bundled dependencies');
  return (own ?? '').slice((own ?? '').indexOf('MIT License')).trim();
}

function section(root: string, place: string, { version, license }: Locked): string {
  const text = place === 'node_modules/vite' ? builderText(root) : licenceText(root, place);
  return `${line}\n${nameAt(place)} ${version} (${license ?? 'licence below'})\n\n${text}\n`;
}

/** Data inside a package, made by others under its own licence. */
function phoneDataSection(root: string): string {
  const text = fs.readFileSync(path.join(root, 'scripts/package/apache-2.0.txt'), 'utf8').trim();
  const title = `libphonenumber (Apache-2.0): the number patterns inside libphonenumber-js are made from its own
https://github.com/google/libphonenumber, Copyright (C) The Libphonenumber Authors`;
  return `${line}\n${title}\n\n${text}\n`;
}

/** Licences of the packages that ship, from their own files in node_modules, sorted by name, and of the data in them. */
export function licencesText(root: string, lock: Lock): string {
  const shipped = [...lock].filter(
    ([place, locked]) => place !== '' && (isShipped(locked) || place === 'node_modules/vite'),
  );
  const sections = shipped.map(([place, locked]) => section(root, place, locked));
  return [heading, ...sections, phoneDataSection(root)].join('\n');
}
