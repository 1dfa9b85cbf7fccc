import fs from 'node:fs';

/** What package-lock.json (version 3) says about one installed package. */
export interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Path of a package (`node_modules/a/node_modules/b`; the project itself is ``) → its entry in the lock file. */
export type Lock = ReadonlyMap<string, Locked>;

const FOLDER = 'node_modules/';

/** Reads a package-lock.json, in the order of its paths. */
export function readLock(file: string): Lock {
  const { packages } = JSON.parse(fs.readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
  return new Map(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Name of the package at a path. */
export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
}

/** Whether the package is part of what ships, not only of building and testing, nor an extra for Node. */
export function isShipped({ dev, devOptional, optional }: Locked): boolean {
  return !dev && !devOptional && !optional;
}

/** Where Node finds a package requested from a path: the nearest node_modules upwards; undefined if it is not installed. */
export function placeOf(lock: Lock, name: string, from: string): string | undefined {
  const here = from === '' ? `${FOLDER}${name}` : `${from}/${FOLDER}${name}`;
  if (lock.has(here)) return here;
  if (from === '') return undefined;
  const above = from.lastIndexOf(`/${FOLDER}`);
  return placeOf(lock, name, above < 0 ? '' : from.slice(0, above));
}
