import * as z from 'zod/mini';
import { item, type Item } from './storage.ts';

/** A change that waits for its turn to be stored: what a view made, and of what; nothing where nothing was stored yet. */
const Unwritten = z.object({ base: z.optional(z.unknown()), mine: z.optional(z.unknown()) });
export type Unwritten = z.infer<typeof Unwritten>;

/** Written down at once, as the view may be gone before its turn comes; whoever opens the item next stores it. */
export function unwrittenItem(of: string, isPrivate: boolean): Item<Unwritten | undefined> {
  const kind = { key: 'unwritten:', schema: z.optional(Unwritten), fallback: undefined, inBackup: 'no' as const };
  return item<Unwritten | undefined>(kind, isPrivate ? 'session' : 'local', of);
}
