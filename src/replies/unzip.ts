import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { Result } from '../core/result.ts';

/** A file out of a zip, by the last part of its path. */
export interface ZippedFile {
  name: string;
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** `bomb`: it unpacks to more than anybody sends; `broken`: it is no zip, or is packed in a way that is not read. */
export type ZipTrouble = 'bomb' | 'broken';

export const MOST_UNPACKED = 50 * 1024 * 1024;
/** So many times its own size a zip may grow. */
export const MOST_GROWTH = 100;
const MOST_FILES = 500;
const PIECE = 16 * 1024;

/** Packed text of a few KiB may grow more: the limit on growth counts from here on. */
const SMALL = 1024 * 1024;

interface Unpacking {
  out: number;
  trouble?: ZipTrouble;
  files: { path: string; chunks: Uint8Array[] }[];
}

/** Takes a file's pieces as they come, and nothing more once there are too many bytes. */
function receive(file: UnzipFile, state: Unpacking, limit: number): void {
  if (file.name.endsWith('/') || state.trouble) return;
  if (state.files.length >= MOST_FILES) {
    state.trouble = 'bomb';
    return;
  }
  const own = { path: file.name, chunks: [] as Uint8Array[] };
  state.files.push(own);
  file.ondata = (error, chunk) => {
    if (error) state.trouble ??= 'broken';
    state.out += chunk?.length ?? 0;
    if (state.out > limit) state.trouble ??= 'bomb';
    if (!state.trouble && chunk) own.chunks.push(chunk);
  };
  file.start();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

/**
 * The files of a zip, unpacked piece by piece. It stops at 50 MB, at a hundred times its own size and at 500 files. A zip inside
 * stays a file.
 */
export function unzip(bytes: Uint8Array): Result<ZippedFile[], ZipTrouble> {
  const limit = Math.min(MOST_UNPACKED, Math.max(SMALL, bytes.length * MOST_GROWTH));
  const state: Unpacking = { out: 0, files: [] };
  const stream = new Unzip((file) => receive(file, state, limit));
  stream.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !state.trouble; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    state.trouble ??= 'broken';
  }
  if (state.trouble) return { ok: false, why: state.trouble };
  if (state.files.length === 0) return { ok: false, why: 'broken' };
  return {
    ok: true,
    value: state.files.map(({ path, chunks }) => ({ path, name: nameOf(path), bytes: joined(chunks) })),
  };
}
