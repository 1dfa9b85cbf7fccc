import type { Result } from '../core/result.ts';
import { CaseEvent } from './events.ts';
import { deletedId } from './union.ts';

export type WhyUnreadable = 'unknown-version' | 'broken';

/** A stored record that this version cannot read: it stays as it is and is shown as such. */
export interface Unreadable {
  id: string;
  why: WhyUnreadable;
}

/** Why a stored record does not fit its schema: a version newer than `newest` saved it, or it is broken. */
export function whyUnreadable(stored: unknown, newest: number): WhyUnreadable {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > newest ? 'unknown-version' : 'broken';
}

const types = new Set<unknown>(
  CaseEvent._zod.def.options.map((option) => option._zod.def.shape.type._zod.def.values[0]),
);

/** A stored record as an event. An event of an unknown type comes from a newer version; like a broken one, it stays untouched. */
export function parseEvent(stored: unknown): Result<CaseEvent, WhyUnreadable> {
  const parsed = CaseEvent.safeParse(stored);
  if (parsed.success && (parsed.data.type === 'deleted') === (parsed.data.id === deletedId(parsed.data.case)))
    return { ok: true, value: parsed.data };
  const type = (stored as { type?: unknown } | null)?.type;
  return { ok: false, why: typeof type === 'string' && !types.has(type) ? 'unknown-version' : 'broken' };
}
