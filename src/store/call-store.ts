import { parseSavedCall, type SavedCall } from '../cases/saved-call.ts';
import type { Result } from '../core/result.ts';
import { database } from './database.ts';
import type { Unreadable, WhyUnreadable } from '../cases/read.ts';

/** Every noted call that can be read, and the ones that cannot. */
export async function listCalls(): Promise<{ calls: SavedCall[]; unreadable: Unreadable[] }> {
  const calls: SavedCall[] = [];
  const unreadable: Unreadable[] = [];
  for (const stored of await (await database()).getAll('calls')) {
    const parsed: Result<SavedCall, WhyUnreadable> = parseSavedCall(stored);
    if (parsed.ok) calls.push(parsed.value);
    else unreadable.push({ id: String(stored.id), why: parsed.why });
  }
  return { calls, unreadable };
}

export async function saveCall(value: SavedCall): Promise<void> {
  await (await database()).put('calls', value);
}

/** Stores a call that was noted or changed now: of two devices, the one where it was changed last counts. */
export function changeCall(value: SavedCall, now: Date): Promise<void> {
  return saveCall({ ...value, savedAt: now.toISOString() });
}

export async function deleteCall(id: string): Promise<void> {
  await (await database()).delete('calls', id);
}
