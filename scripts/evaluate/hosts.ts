import fs from 'node:fs';
import { readDirectory } from '../../src/directory/bundle.ts';
import type { ReadFile } from '../../src/directory/index-file.ts';
import { lookupHost } from '../../src/directory/lookup.ts';
import type { LookupResult } from '../../src/directory/shape.ts';
import { unreadable } from './table.ts';

const COUNTRY = 'NL';

/** Reads the directory's files from memory, as the popup reads them from its own folder. */
export function readerOf(files: Map<string, string>): ReadFile {
  return async (name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  };
}

/** `right`: the expected company was offered, or none if none was expected; `missed`: it was not offered. */
export function judge(expected: string, { confidence, companies, named }: LookupResult): 'right' | 'wrong' | 'missed' {
  const offered = confidence === 'sure' || confidence === 'likely' ? companies[0]?.id : undefined;
  if (offered === undefined) return expected === '-' ? 'right' : 'missed';
  // The brand's own record is as right as the company it leads to.
  return offered === expected || named?.company.id === expected ? 'right' : 'wrong';
}

/** `npm run -s eval:hosts -- FILE`: a line for each host, then how often the lookup named the right company. */
export async function main([file = '']: string[]): Promise<number> {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return unreadable(file);
  const read = readerOf(readDirectory('src/directory'));
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [host, expected] of readHosts(fs.readFileSync(file, 'utf8'))) {
    const result = await lookupHost(host, '/', COUNTRY, read);
    counts[judge(expected, result)]++;
    const [first] = result.companies;
    console.log([host, result.confidence, first?.id, first?.name, first?.emails?.[0]?.address].map(orDash).join('\t'));
  }
  console.log(JSON.stringify(counts));
  return 0;
}

function orDash(value: string | undefined): string {
  return value ?? '-';
}

/** Rows `host TAB id-or-dash`; empty lines and comments left out. */
export function readHosts(text: string): [host: string, expected: string][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [host = '', expected = '-'] = line.split('\t').map((value) => value.trim());
    return [host, expected];
  });
}
