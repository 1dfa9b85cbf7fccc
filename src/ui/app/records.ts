import { askBackground } from '../../platform/ask.ts';
import type { Placed } from '../../cases/union.ts';

const PAGE = 2000;

/** What the background holds, a page at a time: a message has a largest size. */
export async function allRecords(): Promise<Placed[]> {
  const records: Placed[] = [];
  for (;;) {
    const last = records.at(-1);
    const after = last && ([last.case, last.id] as [string, string]);
    const page = await askBackground({ type: 'list-records', limit: PAGE, ...(after ? { after } : {}) });
    if (!page.ok) throw new Error(page.detail ?? page.why);
    records.push(...(page.value as Placed[]));
    if (page.value.length < PAGE) return records;
  }
}
