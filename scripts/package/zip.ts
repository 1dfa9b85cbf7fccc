import { zipSync, type Zippable } from 'fflate';

/** Path inside an archive, with `/` between folders → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

// The first day the format can express, in local time as it requires: the same two numbers in every time zone.
const mtime = new Date(1980, 0, 1, 12);
const UNIX = 3;
const HASH = 0x23;
const BANG = 0x21;

const isProgram = (bytes: Uint8Array) => bytes[0] === HASH && bytes[1] === BANG;

/** Mode of a plain file, or of a program: recognised by `#!`, since not every file system stores modes. */
function attributesOf(bytes: Uint8Array): number {
  return ((isProgram(bytes) ? 0o100755 : 0o100644) << 16) >>> 0;
}

/** A zip of these files with the same bytes whenever, wherever and on whatever Node it is made (fflate has its own deflate). */
export function zipFiles(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    entries[name] = [bytes, { level: 9, mtime, os: UNIX, attrs: attributesOf(bytes) }];
  return zipSync(entries);
}
