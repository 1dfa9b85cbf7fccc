import { keyFrom, newLock, seal } from './encrypt.ts';
import { BACKUP_VERSION, FILE_SIZE, headerOf, type Backup, type BackupAttachment } from './format.ts';

type Lines = Record<'events' | 'attachments' | 'calls' | 'kept' | 'unreadable', Set<string>>;

const emptyLines = (): Lines => ({
  events: new Set(),
  attachments: new Set(),
  calls: new Set(),
  kept: new Set(),
  unreadable: new Set(),
});
const sizeOf = (lines: Iterable<string>) => [...lines].reduce((sum, { length }) => sum + length + 2, 0);

/** One record a line, so that a damaged file can be mended by hand, and two of them compared. */
function fileOf(made: string, lines: Lines): string {
  const parts = Object.entries(lines).map(
    ([part, set]) => `"${part}":[${set.size > 0 ? '\n' : ''}${[...set].join(',\n')}]`,
  );
  return `{"tapeback":"backup","version":${BACKUP_VERSION},"made":"${made}","parts":{\n${parts.join(',\n')}\n}}\n`;
}

const json = (value: unknown) => JSON.stringify(value);
const caseOf = (event: unknown) => String((event as { case?: unknown }).case);

function linesByCase(events: readonly unknown[]): Map<string, string[]> {
  const cases = new Map<string, string[]>();
  for (const event of events) {
    const known = cases.get(caseOf(event));
    if (known) known.push(json(event));
    else cases.set(caseOf(event), [json(event)]);
  }
  return cases;
}

/**
 * A backup as files that can each be read alone: a file kept with a case goes with the events of that case. One after
 * the other, so that only one is in memory; a single record larger than `size` still goes into one file.
 */
export async function* backupFiles(
  backup: Omit<Backup, 'attachments'>,
  attachments: AsyncIterable<BackupAttachment> | Iterable<BackupAttachment>,
  size: number = FILE_SIZE,
): AsyncGenerator<string> {
  const cases = linesByCase(backup.events);
  let lines = emptyLines();
  for (const part of ['calls', 'kept', 'unreadable'] as const)
    for (const one of backup[part]) lines[part].add(json(one));
  let length = sizeOf(lines.calls) + sizeOf(lines.kept) + sizeOf(lines.unreadable);
  const isFull = (more: number) => length > 0 && length + more > size;
  const begin = () => {
    const full = fileOf(backup.made, lines);
    lines = emptyLines();
    length = 0;
    return full;
  };
  const add = (events: readonly string[], attachment?: string) => {
    for (const event of events) lines.events.add(event);
    if (attachment) lines.attachments.add(attachment);
  };
  for (const events of cases.values()) {
    if (isFull(sizeOf(events))) yield begin();
    length += sizeOf(events);
    add(events);
  }
  for await (const attachment of attachments) {
    const line = json(attachment);
    const events = (cases.get(attachment.case) ?? []).filter((event) => !lines.events.has(event));
    const more = sizeOf(events) + line.length;
    if (isFull(more)) yield begin();
    length += more;
    add(cases.get(attachment.case) ?? [], line);
  }
  yield fileOf(backup.made, lines);
}

/** A file in clear as a locked one, with a salt of its own. */
export async function lockFile(text: string, made: string, password: string): Promise<string> {
  const lock = newLock();
  const header = { tapeback: 'backup' as const, version: BACKUP_VERSION as typeof BACKUP_VERSION, made, lock };
  const sealed = await seal(await keyFrom(password, lock), text, headerOf(header));
  return `${json({ ...header, sealed })}\n`;
}
