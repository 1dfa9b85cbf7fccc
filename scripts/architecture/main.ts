import fs from 'node:fs';
import { folders, type Folder } from './folders.ts';

export const DOCUMENT = 'docs/architecture.md';
const START = '<!-- made by `npm run architecture` from scripts/architecture/folders.ts -->';
const END = '<!-- end -->';

const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function importsOf({ imports }: Folder): string {
  const types = imports.filter((rule) => rule.startsWith('type:')).map((rule) => rule.replace('type:', ''));
  const whole = imports.filter((rule) => !rule.startsWith('type:'));
  const parts = [quoted(whole), types.length > 0 ? `types of ${quoted(types)}` : ''];
  return parts.filter((part) => part !== '').join('; ') || '–';
}

/** A document with the current table of folders. Throws if it has no place for the table. */
export function withTable(document: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no place for the table`);
  const rows = folders.map((folder) => `| \`${folder.name}\` | ${folder.what} | ${importsOf(folder)} |`);
  const table = ['| folder | what it is | may import, besides `core` |', '|---|---|---|', ...rows].join('\n');
  return `${document.slice(0, start)}${START}\n\n${table}\n\n${document.slice(end)}`;
}

/** `npm run architecture`: writes the table of folders into docs/architecture.md. */
export function main(): number {
  fs.writeFileSync(DOCUMENT, withTable(fs.readFileSync(DOCUMENT, 'utf8')));
  return 0;
}
