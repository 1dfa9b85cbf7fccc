import fs from 'node:fs';
import type { Result } from '../../../src/core/result.ts';

/** A file of results, one JSON object per line, written line by line so that a killed run can continue. */
export interface ReviewFile {
  has(id: string): boolean;
  add(line: object): void;
}

/** Opens or creates the file; `key` is the field with each line's id. Removes an incomplete last line and the lines of `again`. */
export function openReviewFile(file: string, key: string, again: readonly string[] = []): Result<ReviewFile> {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
  const ids = lines.map((line) => idOf(line, key));
  const broken = ids.indexOf(undefined);
  if (broken >= 0) return { ok: false, why: `${file}: line ${broken + 1} is no JSON with a "${key}"` };
  const kept = lines.filter((_, at) => !again.includes(ids[at] ?? ''));
  const clean = kept.map((line) => `${line}\n`).join('');
  if (clean !== text) replaceFile(file, clean);
  const known = new Set(ids.filter((id) => !again.includes(id ?? '')));
  return {
    ok: true,
    value: { has: (id) => known.has(id), add: (line) => fs.appendFileSync(file, `${JSON.stringify(line)}\n`) },
  };
}

function idOf(line: string, key: string): string | undefined {
  try {
    const id: unknown = (JSON.parse(line) as Record<string, unknown> | null)?.[key];
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves the new text or the old one, never half of it. */
function replaceFile(file: string, text: string): void {
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
}
