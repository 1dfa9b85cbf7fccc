import type { Result } from '../core/result.ts';
import { Case } from './shape.ts';

/** A stored thing as a case; a version this code does not know is told apart from a broken one, and neither is touched. */
export function parseCase(stored: unknown): Result<Case, 'unknown-version' | 'broken'> {
  const parsed = Case.safeParse(stored);
  if (parsed.success) return { ok: true, value: parsed.data };
  const version = (stored as { version?: unknown } | null)?.version;
  return { ok: false, why: typeof version === 'number' && version > 1 ? 'unknown-version' : 'broken' };
}
