import type { Result } from '../core/result.ts';
import { Case } from './shape.ts';

export type Unreadable = 'unknown-version' | 'broken';

/** Why a stored thing did not fit its schema: saved by a newer version than `newest`, or broken. */
export function whyUnreadable(stored: unknown, newest: number): Unreadable {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > newest ? 'unknown-version' : 'broken';
}

/** A stored thing as a case; a version this code does not know is told apart from a broken one, and neither is touched. */
export function parseCase(stored: unknown): Result<Case, Unreadable> {
  const parsed = Case.safeParse(stored);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: whyUnreadable(stored, 1) };
}
