import { parseSavedCall, type SavedCall } from '../cases/saved-call.ts';
import type { Result } from '../core/result.ts';
import { database } from './database.ts';
import type { Unreadable } from './messages.ts';

/** Every noted call that can be read, and the ones that cannot. */
export async function listCalls(): Promise<{ calls: SavedCall[]; unreadable: Unreadable[] }> {
  const calls: SavedCall[] = [];
  const unreadable: Unreadable[] = [];
  for (const one of await (await database()).getAll('calls')) {
    const parsed: Result<SavedCall, Unreadable['why']> = parseSavedCall(one);
    if (parsed.ok) calls.push(parsed.value);
    else unreadable.push({ id: String(one.id), why: parsed.why });
  }
  return { calls, unreadable };
}

export async function saveCall(value: SavedCall): Promise<void> {
  await (await database()).put('calls', value);
}

export async function deleteCall(id: string): Promise<void> {
  await (await database()).delete('calls', id);
}
