import type { CaseEvent } from '../../cases/events.ts';
import { askBackground } from '../../platform/ask.ts';

/** A file that is to be kept; `data` is a `data:` address in base64. */
export interface NewFile {
  name: string;
  mediaType: string;
  data: string;
}

/** Keeps a file with a case: the event that says so, or undefined when it was not kept. */
export async function keepFile(id: string, { name, mediaType, data }: NewFile): Promise<CaseEvent | undefined> {
  const file = { name: name.slice(0, 300), mediaType: mediaType.slice(0, 200), data };
  const answer = await askBackground({ type: 'keep-attachment', case: id, ...file });
  return answer.ok ? answer.value : undefined;
}
