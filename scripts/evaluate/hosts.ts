import fs from 'node:fs';
import { readDirectory } from '../../src/directory/bundle.ts';
import { channelsOf, offeredEmails } from '../../src/directory/channels.ts';
import type { ReadFile } from '../../src/directory/index-file.ts';
import { lookupHost } from '../../src/directory/lookup.ts';
import type { LookupResult } from '../../src/directory/shape.ts';
import { unreadable } from './table.ts';

/** Where the user of the tables lives. */
export const COUNTRY = 'NL';

/** Reads the directory's files from memory, as the popup reads them from its own folder. */
export function readerOf(files: Map<string, string>): ReadFile {
  return async (name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return text;
  };
}

/** The id of the company that a user is offered as the one; undefined where none is sure enough. */
export const offeredId = ({ confidence, companies }: LookupResult): string | undefined =>
  confidence === 'sure' || confidence === 'likely' ? companies[0]?.id : undefined;

/** `right`: the expected company was offered, or none if none was expected; `missed`: it was not offered. */
export function judge(expected: string, result: LookupResult): 'right' | 'wrong' | 'missed' {
  const offered = offeredId(result);
  if (offered === undefined) return expected === '-' ? 'right' : 'missed';
  // The brand's own record is as right as the company it leads to.
  return offered === expected || result.named?.company.id === expected ? 'right' : 'wrong';
}

/** `npm run -s eval:hosts -- FILE`: a line for each host, then how often the lookup named the right company. */
export async function main([file = '']: string[]): Promise<number> {
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) return unreadable(file);
  const read = readerOf(readDirectory('src/directory'));
  const counts = { right: 0, wrong: 0, missed: 0 };
  const text = fs.readFileSync(file, 'utf8');
  for (const [address, expected] of readHosts(text)) {
    const result = await lookupAddress(address, read, holdsPaths(text));
    counts[judge(expected, result)]++;
    const [first] = result.companies;
    const channels = first && channelsOf(first).join(',');
    const email = first && offeredEmails(first)[0]?.address;
    console.log([address, result.confidence, first?.id, first?.name, email, channels].map(orDash).join('\t'));
  }
  console.log(JSON.stringify(counts));
  return 0;
}

/** True unless the file's first line says that its first column is a host alone: there a slash makes it no host. */
export function holdsPaths(text: string): boolean {
  return !text.startsWith('# host TAB');
}

/** The lookup for a host alone or, where paths stand, for a page on it (`example.nl/privacy?lang=nl`). */
export function lookupAddress(address: string, read: ReadFile, withPath: boolean): Promise<LookupResult> {
  if (!withPath) return lookupHost(address, '/', COUNTRY, read);
  const [host = '', rest = ''] = address.split(/\/(.*)/s);
  return lookupHost(host, `/${rest}`.replace(/[?#].*/s, ''), COUNTRY, read);
}

function orDash(value: string | undefined): string {
  return value || '-';
}

/** Rows `host[/path] TAB id-or-dash`, and whatever column follows; empty lines and comments left out. */
export function readHosts(text: string): [host: string, expected: string, more?: string][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [host = '', expected = '-', more] = line.split('\t').map((value) => value.trim());
    return more === undefined ? [host, expected] : [host, expected, more];
  });
}
