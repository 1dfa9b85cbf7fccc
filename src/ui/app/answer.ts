import type { Case } from '../../cases/events.ts';
import type { Confirmed, KeptAnswer } from '../../cases/note.ts';
import { MAX_ATTACHMENT } from '../../platform/attachment.ts';
import type { NewFile } from './keep-file.ts';

/** A mail or text file as an answer; undefined for what is neither, or is too large to be one. */
export async function readAnswer(
  file: File,
  today: string,
): Promise<{ answer: KeptAnswer; files: NewFile[] } | undefined> {
  if (file.size > MAX_ATTACHMENT) return undefined;
  const text = await file.text();
  return text.trim() === '' ? undefined : { answer: { day: today, text }, files: [] };
}

/** What an answer seems to say, the surest first. */
export function recogniseAnswer(_text: string, _one: Case): Confirmed[] {
  return [];
}
