import { keyFrom, newLock, type Lock } from '../backup/encrypt.ts';
import type { Placed } from '../cases/union.ts';
import {
  eventLine,
  FILE_ENDING,
  fileNameOf,
  fits,
  headerLine,
  openFile,
  readLines,
  type Contents,
} from './device-file.ts';
import { planSync } from './plan.ts';

/** A folder that something else carries to the user's other devices. Names are file names; a write is whole or not at all. */
export interface Folder {
  list(): Promise<string[]>;
  /** Undefined when the file is gone or cannot be read now. */
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  append(name: string, text: string): Promise<void>;
}

/** What this device holds, as the background keeps it. */
export interface Store {
  events(): Promise<Placed[]>;
  /** The union with what it holds; gives back how many were new. */
  merge(events: readonly unknown[]): Promise<number>;
}

export interface Locked {
  lock: Lock;
  key: CryptoKey;
}

/** Locks this device has the key of, by their salt; another's is made from the password, where that is given. */
export interface Keys {
  device: string;
  known: Map<string, Locked>;
  password?: string;
}

export type SyncResult =
  /** `locked`: those of the skipped files that need another password, if they are the user's. */
  | { ok: true; taken: number; given: number; devices: number; skipped: string[]; locked: string[] }
  /** `password`: it is needed, or not the one the folder's files were locked with. `newer`: a newer Tapeback wrote this device's file. */
  | { ok: false; why: 'password' | 'newer' };

interface Read extends Locked {
  name: string;
  device: string;
  contents: Contents;
}

async function keyFor(lock: Lock, keys: Keys): Promise<CryptoKey | undefined> {
  const known = keys.known.get(lock.salt)?.key;
  if (known || keys.password === undefined) return known;
  return keyFrom(keys.password, lock);
}

interface FolderRead {
  files: Read[];
  /** Names of files that are foreign, half there, of a newer version, or locked. */
  skipped: string[];
  newer: string[];
  /** Of those, the ones locked with another password, or with one that is not known here. */
  locked: string[];
}

/** Reads every file of the folder that this device can open: whoever may write there can add one of somebody else. */
async function readFolder(folder: Folder, keys: Keys): Promise<FolderRead> {
  const [files, skipped, newer, locked]: [Read[], string[], string[], string[]] = [[], [], [], []];
  for (const name of (await folder.list()).filter((one) => one.endsWith(FILE_ENDING)).toSorted()) {
    const text = await folder.read(name);
    const opened = text === undefined ? undefined : openFile(text);
    if (!opened?.ok) {
      skipped.push(name);
      if (opened?.why === 'newer') newer.push(name);
      continue;
    }
    const { header, lines } = opened;
    const key = await keyFor(header.lock, keys);
    if (!key || !(await fits(key, header))) {
      skipped.push(name);
      locked.push(name);
      continue;
    }
    keys.known.set(header.lock.salt, { lock: header.lock, key });
    const contents = await readLines(key, header, lines);
    files.push({ name, device: header.device, lock: header.lock, key, contents });
  }
  return { files, skipped, newer, locked };
}

/** The lock of the folder, so that one password opens every file with one key; in an empty folder the one this device has, or a new one. */
async function lockOf(files: readonly Read[], keys: Keys): Promise<Locked | undefined> {
  const [one] = files.toSorted((a, b) => (a.lock.salt < b.lock.salt ? -1 : 1));
  const [known] = keys.known.values();
  if (one ?? known) return one ?? known;
  if (keys.password === undefined) return undefined;
  const lock = newLock();
  const made = { lock, key: await keyFrom(keys.password, lock) };
  keys.known.set(lock.salt, made);
  return made;
}

/** One round: takes what the folder has, gives what it lacks. Safe to run at any time, on any device, any number of times. */
export async function syncOnce(folder: Folder, store: Store, keys: Keys): Promise<SyncResult> {
  const read = await readFolder(folder, keys);
  const name = fileNameOf(keys.device);
  // A new device whose password opens nothing there has another one.
  const isOther = read.locked.length > 0 && read.files.length === 0 && keys.known.size === 0;
  const lock = isOther ? undefined : await lockOf(read.files, keys);
  if (!lock) return { ok: false, why: 'password' };
  if (read.newer.includes(name)) return { ok: false, why: 'newer' };
  const own = read.files.find((file) => file.name === name && file.device === keys.device);
  const others = read.files.filter((file) => file !== own).map(({ contents }) => contents);
  const taken = await store.merge(planSync(await store.events(), own?.contents, others).toMerge);
  // Merging may have deleted cases: what goes out is planned from what is there now.
  const { toAppend, rewrite } = planSync(await store.events(), own?.contents, others);
  if (rewrite || (!own && (toAppend.length > 0 || others.length === 0)) || read.skipped.includes(name))
    await folder.write(name, await wholeFile(lock, keys.device, toAppend));
  else if (own && toAppend.length > 0)
    await folder.append(name, await eventLine(own.key, keys.device, own.contents.lines, toAppend));
  const devices = new Set(read.files.map(({ device }) => device).concat(keys.device)).size;
  return { ok: true, taken, given: toAppend.length, devices, skipped: read.skipped, locked: read.locked };
}

async function wholeFile({ lock, key }: Locked, device: string, events: readonly Placed[]) {
  const header = await headerLine(key, device, lock);
  return events.length > 0 ? header + (await eventLine(key, device, 0, events)) : header;
}
