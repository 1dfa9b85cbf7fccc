import type { Backup, BackupAttachment } from '../../backup/format.ts';
import { previewOf, type Preview } from '../../backup/preview.ts';
import { readBackup, type FileToRead } from '../../backup/read.ts';
import { backupFiles, lockFile } from '../../backup/write.ts';
import { parseEvent } from '../../cases/read.ts';
import type { CaseSummary } from '../../cases/summary.ts';
import { localDay } from '../../core/date.ts';
import { askBackground } from '../../platform/ask.ts';
import { lastBackupItem } from '../../platform/last-backup.ts';
import { keptSchema, keptThings, takeKept, type KeptGroup } from '../../platform/kept.ts';
import type { Merged } from '../../cases/union.ts';
import type { Answer } from '../../platform/messages.ts';
import { allRecords } from './records.ts';
import { saveFile } from '../save-file.ts';

const PIECE = 2000;
/** Lines asked for at once. */
const LINES = 2000;

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.detail ?? answer.why);
  return answer.value;
}

async function* attachments(): AsyncGenerator<BackupAttachment> {
  for (let after: string | undefined; ;) {
    const one = valueOf(await askBackground({ type: 'next-attachment', ...(after ? { after } : {}) }));
    if (!one) return;
    yield one;
    after = one.id;
  }
}

async function contents(made: string): Promise<Omit<Backup, 'attachments'>> {
  const records = await allRecords();
  const isUnreadable = (one: unknown) => {
    const parsed = parseEvent(one);
    return !parsed.ok && parsed.why === 'broken';
  };
  const { calls } = valueOf(await askBackground({ type: 'list-calls' }));
  const unreadable = valueOf(await askBackground({ type: 'list-unreadable' }));
  return {
    made,
    events: records.filter((one) => !isUnreadable(one)),
    calls,
    kept: await keptThings(),
    unreadable: [...unreadable, ...records.filter(isUnreadable)],
  };
}

/** Saves everything, locked where there is a password, in one file or more; gives back how many. Throws when it cannot be read. */
export async function saveBackup(password: string | undefined, now: Date): Promise<number> {
  const made = now.toISOString();
  let n = 0;
  for await (const text of backupFiles(await contents(made), attachments())) {
    n += 1;
    const name = `tapeback-${localDay(now)}${n > 1 ? `-${n}` : ''}.json`;
    saveFile(name, password === undefined ? text : await lockFile(text, made, password), 'application/json');
  }
  await lastBackupItem.set(localDay(now));
  return n;
}

/** Every line of every case, in the order of lists. */
export async function allLines(): Promise<CaseSummary[]> {
  const lines: CaseSummary[] = [];
  for (;;) {
    const after = lines.at(-1)?.rank;
    const page = valueOf(await askBackground({ type: 'list-cases', limit: LINES, ...(after ? { after } : {}) }));
    lines.push(...page.cases);
    if (page.cases.length < LINES) return lines;
  }
}

/** What taking a backup would change here. */
export async function previewHere(backup: Backup): Promise<Preview> {
  const { calls } = valueOf(await askBackground({ type: 'list-calls' }));
  return previewOf(await allRecords(), backup, calls);
}

/** Reads a file the user chose; nothing is changed. */
export function openBackup(file: FileToRead, password?: string) {
  return readBackup(file, keptSchema, password);
}

/** What the user ticked: groups of kept things, and that the backup counts where it has something otherwise. */
export interface Ticked {
  kept: readonly KeptGroup[];
  there: boolean;
}

/**
 * Adds what a backup holds: cases, files and calls in one transaction, then what is kept beside them. `told` hears how
 * much is done, from 0 to 1. Throws when storage failed; then no case was changed. `isWhole` is false when the cases are
 * there and the rest could not be stored.
 */
export async function importBackup(
  backup: Backup,
  ticked: Ticked,
  told: (done: number) => void,
): Promise<Merged & { isWhole: boolean }> {
  const id = crypto.randomUUID();
  const pieces = piecesOf(backup);
  for (const [n, piece] of pieces.entries()) {
    valueOf(await askBackground({ type: 'import-piece', id, n, ...piece }));
    told((n + 1) / (pieces.length + 1));
  }
  const merged = valueOf(
    await askBackground({ type: 'import-all', id, pieces: pieces.length, counts: ticked.there ? 'there' : 'here' }),
  );
  return { ...merged, isWhole: await takeKept(backup.kept, ticked.kept) };
}

type Piece = Partial<Pick<Backup, 'events' | 'attachments' | 'calls'>>;

function piecesOf({ events, attachments: files, calls }: Backup): Piece[] {
  const cut = <T>(all: readonly T[]) =>
    Array.from({ length: Math.ceil(all.length / PIECE) }, (_, n) => all.slice(n * PIECE, (n + 1) * PIECE));
  return [
    ...cut(events).map((part) => ({ events: part })),
    ...cut(calls).map((part) => ({ calls: part })),
    // A file alone may be half as large as a message may be.
    ...files.map((one) => ({ attachments: [one] })),
  ];
}
