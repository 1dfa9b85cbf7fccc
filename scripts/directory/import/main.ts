import fs from 'node:fs';
import path from 'node:path';
import { readCompanies } from '../../../src/directory/bundle.ts';
import { readLists } from '../facts.ts';
import { importers } from './index.ts';
import { join } from './join.ts';

/**
 * `npm run directory:import -- SOURCE FILE [OUT]`: a review file with a line for each record that a source would add or
 * change, and the counts; a folder is read file by file. Exit code 2 when source or file is not there.
 */
export async function main([id = '', file = '', out = `review-${id}.ndjson`]: string[]): Promise<number> {
  const importer = importers.get(id);
  if (!importer || !fs.existsSync(file)) {
    const known = [...importers.values()].map((one) => `  ${one.id}: ${one.source} (${one.licence})`);
    console.error(`usage: npm run directory:import -- SOURCE FILE [OUT]\n${known.join('\n')}`);
    return 2;
  }
  const { extras, left } = importer.read(textsOf(file), readLists());
  const { lines, unjoined } = join(readCompanies('src/directory'), extras);
  fs.writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [add, change] = ['add', 'change'].map((does) => lines.filter((line) => line.does === does).length);
  console.log(JSON.stringify({ read: extras.length, add, change, unjoined, left: Object.fromEntries(left) }));
  return 0;
}

function textsOf(file: string): string[] {
  if (!fs.statSync(file).isDirectory()) return [fs.readFileSync(file, 'utf8')];
  const names = fs.readdirSync(file, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return names.toSorted().map((name) => fs.readFileSync(path.join(file, name), 'utf8'));
}
