import type { Result } from '../core/result.ts';
import { CaseEvent } from './events.ts';
import { deletedId } from './merge.ts';

export type Unreadable = 'unknown-version' | 'broken';

/** Why a stored thing did not fit its schema: saved by a newer version than `newest`, or broken. */
export function whyUnreadable(stored: unknown, newest: number): Unreadable {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > newest ? 'unknown-version' : 'broken';
}

const types = new Set<unknown>(
  CaseEvent._zod.def.options.map((option) => option._zod.def.shape.type._zod.def.values[0]),
);

/** A stored thing as an event; one of a type this code does not know is a newer version's, and neither is touched. */
export function parseEvent(stored: unknown): Result<CaseEvent, Unreadable> {
  const parsed = CaseEvent.safeParse(stored);
  if (parsed.success && (parsed.data.type === 'deleted') === (parsed.data.id === deletedId(parsed.data.case)))
    return { ok: true, value: parsed.data };
  const type = (stored as { type?: unknown } | null)?.type;
  return { ok: false, why: typeof type === 'string' && !types.has(type) ? 'unknown-version' : 'broken' };
}
