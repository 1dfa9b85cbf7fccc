import { openDB, type DBSchema } from 'idb';

/** As much of the File System Access API as we use; browsers without it have no folder to keep. */
interface DirectoryHandle extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (how: { id: string; mode: 'readwrite' }) => Promise<DirectoryHandle>;

/** What a page keeps of the folder. Handles and keys cannot be sent to the background, so the page has a database of its own. */
export interface KeptFolder {
  handle: DirectoryHandle;
  device: string;
  /** Keys that cannot be taken out of the browser, with the locks they are for. */
  locks: { lock: unknown; key: CryptoKey }[];
}

interface Schema extends DBSchema {
  folder: { key: 'folder'; value: KeptFolder };
}

const NAME = 'tapeback-folder';
const database = () => openDB<Schema>(NAME, 1, { upgrade: (db) => void db.createObjectStore('folder') });
const readwrite = { mode: 'readwrite' as const };

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets a page keep a folder (Chrome and Edge do). */
export const canKeepFolder = () => picker() !== undefined;

/** Lets the user choose a folder; undefined when they chose none. Must be called straight from a click. */
export async function pickFolder(): Promise<DirectoryHandle | undefined> {
  return picker()?.({ id: 'tapeback', mode: 'readwrite' }).catch(() => undefined);
}

export async function keptFolder(): Promise<KeptFolder | undefined> {
  return (await database()).get('folder', 'folder');
}

export async function keepFolder(folder: KeptFolder): Promise<void> {
  await (await database()).put('folder', folder, 'folder');
}

/** Forgets the folder and its keys; the files in it stay where they are. */
export async function forgetFolder(): Promise<void> {
  const db = await database();
  await db.clear('folder');
  db.close();
}

/** Does something with the folder while nobody else of ours does: two pages must not write one file at once, and nothing is taken from it while everything is deleted. */
export async function aloneWithFolder<T>(act: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  return locks ? locks.request('folder', act) : act();
}

/** Whether the folder may be used now; with `ask`, straight from a click, the user is asked. */
export async function mayUse({ handle }: KeptFolder, ask: boolean): Promise<boolean> {
  if ((await handle.queryPermission(readwrite)) === 'granted') return true;
  return ask && (await handle.requestPermission(readwrite)) === 'granted';
}

async function read(handle: DirectoryHandle, name: string): Promise<string | undefined> {
  try {
    return await (await (await handle.getFileHandle(name)).getFile()).text();
  } catch {
    return undefined;
  }
}

/** The browser writes beside the file and puts it in its place when it is closed: whole or not at all. */
async function write(handle: DirectoryHandle, name: string, text: string, append: boolean): Promise<void> {
  const file = await handle.getFileHandle(name, { create: true });
  const out = await file.createWritable({ keepExistingData: append });
  if (append) await out.seek((await file.getFile()).size);
  await out.write(text);
  await out.close();
}

async function list(handle: DirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const one of handle.values()) if (one.kind === 'file') names.push(one.name);
  return names;
}

/** A directory as the devices share it. */
export const asFolder = (handle: DirectoryHandle) => ({
  list: () => list(handle),
  read: (name: string) => read(handle, name),
  write: (name: string, text: string) => write(handle, name, text, false),
  append: (name: string, text: string) => write(handle, name, text, true),
});
