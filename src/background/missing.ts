import { caseCountItem } from '../platform/case-count.ts';
import { countCases } from '../store/case-lists.ts';

/** Writes down how many requests there are, where that is more than there were. */
export async function noteCount(): Promise<void> {
  const count = await countCases();
  if (count > (await caseCountItem.get())) await caseCountItem.change((had) => Math.max(had, count));
}

/** How many requests are gone that nobody deleted: the browser may throw a broken database away and begin an empty one. */
export async function missingCases(): Promise<number> {
  return Math.max(0, (await caseCountItem.get()) - (await countCases()));
}
