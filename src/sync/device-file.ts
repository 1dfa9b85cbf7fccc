import * as z from 'zod/mini';
import { Lock, seal, unseal } from '../backup/encrypt.ts';

/** First line of a device's file, in clear: whose it is, how it is locked, and a word by which a password is tried. */
const Header = z.object({
  tapeback: z.literal('device'),
  version: z.literal(1),
  device: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  lock: Lock,
  check: z.string(),
});
type Header = z.infer<typeof Header>;

const CHECK = 'tapeback';
const HEADER_MAX = 2000;

/** Every file in the folder with this ending is looked at, whatever the rest of its name: copies and renamed ones hold events too. */
export const FILE_ENDING = '.tapeback';

export const fileNameOf = (device: string) => `tapeback-${device}${FILE_ENDING}`;

/** What a file of the folder is, before its password is known. `newer`: written by a newer Tapeback. */
export type Opened = { ok: true; header: Header; lines: string[] } | { ok: false; why: 'foreign' | 'newer' };

/** Reads a file's first line; what follows is looked at only with a key. A file that is still being copied is foreign. */
export function openFile(text: string): Opened {
  const [first = '', ...lines] = text.split('\n');
  const header = first.length <= HEADER_MAX ? parseJson(first) : undefined;
  const parsed = Header.safeParse(header);
  if (parsed.success) return { ok: true, header: parsed.data, lines };
  const { tapeback, version } = (header ?? {}) as { tapeback?: unknown; version?: unknown };
  return { ok: false, why: tapeback === 'device' && typeof version === 'number' && version > 1 ? 'newer' : 'foreign' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a key is the one a file was locked with. */
export async function fits(key: CryptoKey, { device, check }: Header): Promise<boolean> {
  return (await unseal(key, check, `${device}/check`)) === CHECK;
}

export interface Contents {
  /** As they were written: to be checked before they are believed. */
  events: unknown[];
  /** Lines there are, whole or not; the next one is written after them. */
  lines: number;
  /** False when a line is cut short, missing or changed: half-synced, or damaged. */
  isWhole: boolean;
}

/** The events of a file's lines. Each line is locked with its place in the file, so that none can be moved or repeated unseen. */
export async function readLines(key: CryptoKey, { device }: Header, lines: readonly string[]): Promise<Contents> {
  // What follows the last line break is empty, or a line that is still on its way.
  const written = lines.slice(0, -1);
  const contents: Contents = { events: [], lines: written.length, isWhole: lines.at(-1) === '' };
  for (const [n, line] of written.entries()) {
    const text = await unseal(key, line, `${device}/${n}`);
    const events = text === undefined ? undefined : parseJson(text);
    if (Array.isArray(events)) contents.events.push(...(events as unknown[]));
    else contents.isWhole = false;
  }
  return contents;
}

/** The first line of a new file. */
export async function headerLine(key: CryptoKey, device: string, lock: Lock): Promise<string> {
  const check = await seal(key, CHECK, `${device}/check`);
  return `${JSON.stringify({ tapeback: 'device', version: 1, device, lock, check })}\n`;
}

/** Events as the n-th line of a device's file, to be put after all others. */
export async function eventLine(
  key: CryptoKey,
  device: string,
  n: number,
  events: readonly unknown[],
): Promise<string> {
  return `${await seal(key, JSON.stringify(events), `${device}/${n}`)}\n`;
}
