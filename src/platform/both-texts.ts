import * as z from 'zod/mini';
import { item, type Item } from './storage.ts';

/** A text that was changed in two windows at once, as the other window had it: the key of its item, and where it stands there. */
const BothText = z.object({ key: z.string(), at: z.string(), text: z.string() });
export type BothText = z.infer<typeof BothText>;

/** What was written elsewhere at the same time, until the user throws it away. */
export function bothTextsItem(isPrivate: boolean): Item<BothText[]> {
  const kind = { key: 'both-texts', schema: z.array(BothText), fallback: [], inBackup: 'no' as const };
  return item<BothText[]>(kind, isPrivate ? 'session' : 'local');
}

/** The texts with one more; those of the same place that it holds whole, or what is stored there now, are not lost without. */
export function withBoth(all: readonly BothText[], one: BothText, now: unknown): BothText[] {
  const holds = (text: string) => one.text.includes(text) || (typeof now === 'string' && now.includes(text));
  return [...all.filter(({ key, at, text }) => key !== one.key || at !== one.at || !holds(text)), one];
}
